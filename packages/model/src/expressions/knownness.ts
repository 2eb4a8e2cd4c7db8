import { type Comparison, type Expression, fold } from "@handrail/syntax";
import { comparedWithUnknown } from "../findings/conditions.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { isChoice } from "../types/compared.ts";
import { matchValue } from "../types/values.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/** `= unknown`, where that is neither a value nor a name. */
export function isKnownness(on: Elaboration, node: Expression, { type }: TypedExpression): boolean {
  if (node.kind !== "nameExpression" || node.name.quoted) return false;
  const { text } = node.name;
  if (!["known", "unknown"].includes(fold(text)) || on.find(node.name) !== undefined) return false;
  return !isChoice(type) || matchValue(type.values, text) === null;
}

/** Reports it, with the sentence that works. */
export function reportKnownness(
  on: Elaboration,
  { left, span, right }: Comparison,
  node: Expression,
  negated: boolean,
): void {
  const [word, subject] = [fold(source(on, node.span)), source(on, left.span)];
  const known = (word === "known") !== negated;
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
