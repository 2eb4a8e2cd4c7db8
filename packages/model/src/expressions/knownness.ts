import { type Comparison, type Expression, fold } from "@handrail/syntax";
import { comparedWithUnknown } from "../findings/conditions.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { isChoice } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import { matchValue } from "../types/values.ts";
import type { Elaboration } from "./elaboration.ts";
import { isOpen } from "./right-side.ts";
import { source } from "./source.ts";

/** `= unknown`, where that is neither a value nor a name. */
export function isKnownness(on: Elaboration, node: Expression, { type }: TypedExpression): boolean {
  if (node.kind !== "nameExpression" || node.name.quoted) return false;
  const { text } = node.name;
  if (knownness(text) === undefined || on.find(node.name) !== undefined) return false;
  // Where any word may be a value, `empty` may be one.
  if (isUndeclared(type) && !["known", "unknown"].includes(fold(text))) return false;
  return !isChoice(type) || matchValue(type.values, text) === null;
}

function isUndeclared(type: Type): boolean {
  return type.kind === "any" || isOpen(type);
}

/** What people write for `unknown`, beside the word itself. */
const empty = new Set(["unknown", "empty", "null", "blank", "missing", "undefined", "nil"]);

function knownness(word: string): "known" | "unknown" | undefined {
  const folded = fold(word);
  if (folded === "known") return "known";
  return empty.has(folded) ? "unknown" : undefined;
}

/** Reports it, with the sentence that works. */
export function reportKnownness(
  on: Elaboration,
  { left, span, right }: Comparison,
  node: Expression,
  negated: boolean,
): void {
  const [word, subject] = [source(on, node.span).trim(), source(on, left.span)];
  const known = (knownness(word) === "known") !== negated;
  const text = `${subject} is ${known ? "known" : "unknown"}`;
  on.report(
    comparedWithUnknown,
    node.span,
    { left: subject, word, replacement: text },
    right.length === 1
      ? { title: `Replace with \`${text}\``, certain: true, edits: [{ span, text }] }
      : undefined,
  );
}
