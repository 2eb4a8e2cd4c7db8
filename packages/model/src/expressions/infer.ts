import { fold } from "@handrail/syntax";
import {
  anyType,
  date,
  elapsed,
  number,
  openChoice,
  percent,
  text,
  time,
  yesNo,
} from "../types/basic.ts";
import { isChoice } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import type { Evidence } from "./evidence.ts";

/** What all the uses of an undeclared fact come to. */
export interface Inference {
  readonly type: Type;
  /** Whether only weak evidence speaks for the type: then it says nothing about other facts. */
  readonly weak: boolean;
  /** Two uses that exclude one another, as indexes; the type is then `any`. */
  readonly conflict: readonly [number, number] | null;
}

/** The type that fits every use; order never matters, but for which two of several conflicting uses are named. */
export function infer(evidence: readonly Evidence[]): Inference {
  const strong = evidence.filter((one) => !(one.kind === "type" && one.weak));
  if (strong.length === 0) return { type: weakType(evidence), weak: true, conflict: null };
  const families = strong.map(familyOf);
  const conflict = firstConflict(families);
  if (conflict === null) return { type: typeOf(strong, new Set(families)), weak: false, conflict };
  const [first, second] = conflict;
  const position = (index: number) =>
    evidence.indexOf(strong[index] ?? strong[0] ?? { kind: "moment" });
  return { type: anyType, weak: false, conflict: [position(first), position(second)] };
}

/** Kinds of use. A `quoted` text and the words yes and no fit several. */
type Family = string;

function familyOf(evidence: Evidence): Family {
  switch (evidence.kind) {
    case "word":
      return isYesNoWord(evidence.value) ? "yes/no word" : "choice";
    case "quoted":
      return "quoted";
    case "moment":
      return "moment";
    case "element":
      return "list";
    case "type":
      return typeFamily(evidence.type);
  }
}

function typeFamily(type: Type): Family {
  switch (type.kind) {
    case "one of":
    case "step of":
      return "choice";
    case "date":
    case "time":
      return "moment";
    case "money":
      return `money in ${type.currency}`;
    case "duration":
      return `${type.family} duration`;
    case "list of":
      return "list";
    default:
      return type.kind;
  }
}

export function isYesNoWord(word: string): boolean {
  const folded = fold(word);
  return folded === "yes" || folded === "no";
}

const together: { readonly [family: Family]: readonly Family[] } = {
  choice: ["quoted", "yes/no word", "text"],
  text: ["quoted", "yes/no word", "choice"],
  quoted: ["choice", "text", "yes/no word"],
  "yes/no word": ["choice", "text", "quoted", "yes/no"],
  "yes/no": ["yes/no word"],
};

function firstConflict(families: readonly Family[]): readonly [number, number] | null {
  for (const [index, family] of families.entries()) {
    const other = families.findIndex(
      (one) => one !== family && !(together[family]?.includes(one) ?? false),
    );
    if (other >= 0) return index < other ? [index, other] : [other, index];
  }
  return null;
}

function typeOf(strong: readonly Evidence[], families: ReadonlySet<Family>): Type {
  if (families.has("text")) return text;
  if (families.has("choice")) return choice(strong);
  if (families.has("yes/no")) return yesNo;
  if (families.has("quoted")) return families.has("yes/no word") ? choice(strong) : text;
  if (families.has("yes/no word")) return yesNo;
  if (families.has("moment")) return moment(strong);
  if (families.has("list")) return list(strong);
  for (const one of strong) if (one.kind === "type") return withoutBounds(one.type);
  return anyType;
}

function withoutBounds(type: Type): Type {
  return type.kind === "number" ? number : type;
}

/** All values that it is compared with, each once however it is spelt. */
function choice(strong: readonly Evidence[]): Type {
  const values = strong.flatMap((one) => {
    if (one.kind === "word" || one.kind === "quoted") return [one.value];
    return one.kind === "type" && isChoice(one.type) ? one.type.values : [];
  });
  const steps = strong.flatMap((one) =>
    one.kind === "type" && one.type.kind === "step of" ? [one.type] : [],
  );
  const [step] = steps;
  const known = new Set(step?.values.map(fold));
  if (step !== undefined && values.every((value) => known.has(fold(value)))) return step;
  return openChoice(distinct(values));
}

/** Of several spellings that fold alike the first by code units; sorted, so that the order of statements is not seen. */
export function distinct(spellings: readonly string[]): readonly string[] {
  if (spellings.length < 2) return spellings;
  const byFold = new Map<string, string>();
  for (const spelling of [...new Set(spellings)].sort()) {
    const folded = fold(spelling);
    if (!byFold.has(folded)) byFold.set(folded, spelling);
  }
  return [...byFold.values()];
}

/** A time where one use needs one; else a date where one use is one; `3 days ago` alone fits both. */
function moment(strong: readonly Evidence[]): Type {
  const kinds = new Set(strong.flatMap((one) => (one.kind === "type" ? [one.type.kind] : [])));
  return kinds.has("date") && !kinds.has("time") ? date : time;
}

function list(strong: readonly Evidence[]): Type {
  for (const one of strong) if (one.kind === "type") return one.type;
  return {
    kind: "list of",
    of: openChoice(distinct(strong.flatMap((one) => (one.kind === "element" ? [one.value] : [])))),
  };
}

const weakOrder: readonly Type[] = [number, percent, elapsed, yesNo];

function weakType(evidence: readonly Evidence[]): Type {
  const types = evidence.flatMap((one) => (one.kind === "type" ? [withoutBounds(one.type)] : []));
  const families = new Set(types.map(typeFamily));
  if (families.size <= 1) return types[0] ?? anyType;
  return weakOrder.find((type) => families.has(typeFamily(type))) ?? anyType;
}
