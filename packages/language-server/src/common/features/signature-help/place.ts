import { english, type StatementWord } from "@handrail/syntax";
import { masked, sentenceAt } from "../../protocol/sentence.ts";
import { actionForm, type Form, forms, type Part } from "./form.ts";

/** A form that fits the place of the cursor, and the part of it that is being written. */
export interface Active {
  readonly word: string;
  readonly form: Form;
  readonly part: number;
}

/** The forms that fit, the narrowest first; none between statements. */
export function formsAt(text: string, offset: number): readonly Active[] {
  const { start } = sentenceAt(text, offset);
  const before = text.slice(start, offset);
  const [first = ""] = /^\p{L}+/u.exec(before) ?? [];
  const statement = statementOf(first);
  if (statement === null || isLeft(before)) return [];
  const inside = first === english.clauses.when ? before : before.slice(first.length);
  const form = forms[statement];
  const { part, from } = activeIn(form.parts, masked(inside));
  const own: Active = { word: english.statements[statement], form, part };
  if (form.parts[part]?.word !== english.clauses.then || statement !== "rule") return [own];
  const { then } = english.clauses;
  const action = lastAction(masked(inside).slice(from));
  return [{ word: then, form: actionForm, part: activeIn(actionForm.parts, action).part }, own];
}

/** A statement has ended where an empty line without any indentation follows it. */
function isLeft(before: string): boolean {
  return before.endsWith("\n") && /\n[^\S\n]*\n$/.test(before);
}

function statementOf(word: string): StatementWord | null {
  if (word === english.clauses.when) return "rule";
  return word in english.statements ? (word as StatementWord) : null;
}

/** What is said of one action: what follows the last `and`. */
function lastAction(text: string): string {
  const [and] = english.places.and;
  return text.split(new RegExp(`\\b${and}\\b`)).at(-1) ?? "";
}

function activeIn(parts: readonly Part[], text: string): { part: number; from: number } {
  const words = parts.map(({ word }) => word).filter((word) => word !== "");
  const longestFirst = [...words, english.actions.escalating].sort((a, b) => b.length - a.length);
  const found = { part: 0, from: 0 };
  const seen = new Set<string>();
  if (longestFirst.length === 0) return found;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${longestFirst.join("|")})(?=\\s)`, "gu");
  for (const { 1: word = "", index } of text.matchAll(pattern)) {
    const named = word === english.actions.escalating ? english.actions["escalating to"] : word;
    const at = parts.findIndex((one) => one.word === named);
    const part = parts[at];
    if (part === undefined || !counts(part, text, index, seen)) continue;
    // `escalating to ROLE after DURATION` is one clause.
    if (word === english.actions.after && parts[found.part]?.word.startsWith("escalating"))
      continue;
    seen.add(word);
    found.part = at;
    found.from = index + word.length;
  }
  return found;
}

function counts(part: Part, text: string, index: number, seen: ReadonlySet<string>): boolean {
  if (part.counts === "anywhere") return true;
  if (part.counts === "first") return !seen.has(part.word);
  const before = text.slice(0, index);
  const after = text.slice(index + part.word.length);
  return (
    /(^|\n)\s*$/.test(before) || /^\s+(["\d]|(from|until)\b)/.test(after) || after.trim() === ""
  );
}
