import type { Span } from "@handrail/syntax";
import { neverTrue } from "../findings/types.ts";
import type { Relation, TypedExpression } from "../linked/expression.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/** Warns of a comparison with a constant that no value of the left side's type fulfils. */
export function checkReachable(
  on: Elaboration,
  relation: Relation,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): void {
  if (right.op !== "constant" || canHold(relation, left, right.value)) return;
  on.report(neverTrue, span, {
    source: source(on, span),
    left: source(on, left.place.span),
    type: left.type,
  });
}

function canHold(relation: Relation, { type, op }: TypedExpression, value: unknown): boolean {
  if (op === "constant") return true;
  if (type.kind === "number" && typeof value === "number") {
    const lowest = type.from ?? Number.NEGATIVE_INFINITY;
    const highest = type.to ?? Number.POSITIVE_INFINITY;
    return holdsWithin(relation, lowest, highest, value);
  }
  if (type.kind === "step of") {
    const step = type.values.indexOf(String(value));
    return step < 0 || holdsWithin(relation, 0, type.values.length - 1, step);
  }
  return true;
}

function holdsWithin(relation: Relation, lowest: number, highest: number, value: number): boolean {
  switch (relation) {
    case "=":
      return lowest <= value && value <= highest;
    case "!=":
      return lowest !== value || highest !== value;
    case "<":
      return lowest < value;
    case "<=":
      return lowest <= value;
    case ">":
      return highest > value;
    case ">=":
      return highest >= value;
  }
}
