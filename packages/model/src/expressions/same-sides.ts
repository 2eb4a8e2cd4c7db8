import type { Span } from "@handrail/syntax";
import { comparedWithItself } from "../findings/conditions.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/** Warns of a comparison of something with itself. */
export function checkSides(
  on: Elaboration,
  left: TypedExpression,
  right: TypedExpression,
  span: Span,
): void {
  if (left.op === "constant" || !areSame(left, right)) return;
  on.report(comparedWithItself, span, {
    source: source(on, span),
    side: source(on, right.place.span),
    field: left.op === "field" ? left.field.name : undefined,
  });
}

/** Whether two expressions say the same in all situations. */
function areSame(left: TypedExpression, right: TypedExpression): boolean {
  switch (left.op) {
    case "constant":
      return right.op === "constant" && String(left.value) === String(right.value);
    case "now":
    case "today":
      return right.op === left.op;
    case "fact":
      return right.op === "fact" && left.fact.name === right.fact.name;
    case "define":
      return right.op === "define" && left.define.name === right.define.name;
    case "field":
      return right.op === "field" && left.field.name === right.field.name;
    case "arithmetic":
      return (
        right.op === "arithmetic" &&
        left.operator === right.operator &&
        areSame(left.left, right.left) &&
        areSame(left.right, right.right)
      );
    default:
      return false;
  }
}
