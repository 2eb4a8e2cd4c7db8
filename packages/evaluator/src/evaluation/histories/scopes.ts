import type { PlanExpression } from "../../plan/plan.ts";
import { operandsOf } from "../operands.ts";

/**
 * Which history's elements each expression is about: null where its value is the same for all of them. Aggregates and selections
 * close over theirs, so an expression about a history only stands within one of it.
 */
export function elementScopes(expressions: readonly PlanExpression[]): readonly (number | null)[] {
  const scopes: (number | null)[] = [];
  for (const expression of expressions) {
    switch (expression.op) {
      case "field":
        scopes.push(expression.history);
        break;
      case "aggregate":
      case "selection":
        scopes.push(null);
        break;
      default: {
        const own = operandsOf(expression).find((operand) => (scopes[operand] ?? null) !== null);
        scopes.push(own === undefined ? null : (scopes[own] ?? null));
      }
    }
  }
  return scopes;
}
