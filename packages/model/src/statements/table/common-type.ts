import type { Elaboration } from "../../expressions/elaboration.ts";
import { source } from "../../expressions/source.ts";
import { mixedColumn } from "../../findings/tables.ts";
import type { TypedExpression } from "../../linked/expression.ts";
import { structurallyEqual } from "../../query/equality.ts";
import { number, text } from "../../types/basic.ts";
import { isChoice } from "../../types/compared.ts";
import type { Type } from "../../types/type.ts";
import { matchValue } from "../../types/values.ts";

/** The type of all values of a column; null where it has none. The first value of another kind is reported. */
export function commonType(
  on: Elaboration,
  values: readonly (TypedExpression | null)[],
  heading: string,
): Type | null {
  const given = values.filter((value) => value !== null && value.type.kind !== "any");
  const present = given.filter((value) => value !== null);
  const [first] = present;
  if (first === undefined) return null;
  const kind = kindOf(first.type);
  const other = present.find(({ type }) => kindOf(type) !== kind);
  if (other !== undefined) {
    on.report(mixedColumn, other.place.span, {
      heading,
      first: source(on, first.place.span),
      firstType: first.type,
      other: source(on, other.place.span),
      otherType: other.type,
    });
  }
  if (kind === "words") return wordType(present.filter(({ type }) => kindOf(type) === kind));
  return first.type.kind === "number" ? number : first.type;
}

/** What two values must share to stand in one column. */
function kindOf(type: Type): string {
  switch (type.kind) {
    case "one of":
    case "step of":
    case "text":
      return "words";
    case "money":
      return `money in ${type.currency}`;
    case "duration":
      return `${type.family} duration`;
    case "list of":
      return `list of ${kindOf(type.of)}`;
    default:
      return type.kind;
  }
}

/** Texts where one is a text; else a choice of all values, which is a step where they are those of one. */
function wordType(values: readonly TypedExpression[]): Type {
  if (values.some(({ op, type }) => op !== "constant" && type.kind === "text")) return text;
  const words = values.filter(({ op }) => op === "constant").map((one) => wordOf(one));
  const named = values.flatMap(({ op, type }) =>
    op !== "constant" && isChoice(type) ? [type] : [],
  );
  if (named.length === 0 && values.every(({ type }) => type.kind === "text")) return text;
  const [step] = named;
  const isStep = step?.kind === "step of" && named.every((type) => structurallyEqual(type, step));
  if (isStep && words.every((word) => matchValue(step.values, word) !== null)) return step;
  const [first = [], ...others] = named.map((type) => type.values);
  const ofNames = others.reduce(withOthers, first);
  const own = words.filter((word) => matchValue(ofNames, word) === null);
  const all = [...distinct(own), ...ofNames];
  const open = named.some((type) => type.kind === "one of" && type.open === true);
  return { kind: "one of", values: all, ...(open ? { open: true } : {}) };
}

function wordOf(value: TypedExpression): string {
  return value.op === "constant" ? String(value.value) : "";
}

/** Some values and those of others that match none of them. Values of one choice stay apart, also where they fold alike. */
function withOthers(all: readonly string[], others: readonly string[]): readonly string[] {
  return [...all, ...others.filter((one) => matchValue(all, one) === null)];
}

/** Each once, as it is first spelt, whatever its case: `A+` and `A-` are two. */
function distinct(words: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(sameCase(word))) first.set(sameCase(word), word);
  return [...first.values()];
}

function sameCase(word: string): string {
  return word.toUpperCase().toLowerCase();
}

/** A value as one of its column: a word is spelt as the column's type spells it. */
export function settled(value: TypedExpression, type: Type): TypedExpression {
  if (value.op !== "constant" || typeof value.value !== "string") return value;
  if (type.kind === "text") return { ...value, type };
  if (!isChoice(type)) return value;
  const word = sameCase(value.value);
  const own =
    matchValue(type.values, value.value) ?? type.values.find((one) => sameCase(one) === word);
  return { ...value, type, value: own ?? value.value };
}
