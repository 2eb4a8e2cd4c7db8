import type { ExpressionIndex, PlanExpression } from "../plan/plan.ts";

/** The expressions that an expression is made of, in their order. */
export function operandsOf(expression: PlanExpression): readonly ExpressionIndex[] {
  switch (expression.op) {
    case "fact":
    case "constant":
    case "now":
    case "today":
    case "field":
      return [];
    case "and":
    case "or":
      return expression.of;
    case "not":
    case "known":
    case "day of":
      return [expression.of];
    case "one of":
      return [expression.left];
    case "aggregate":
      return present(expression.window, expression.where, expression.of);
    case "selection":
      return present(expression.where, expression.by?.of ?? null, expression.of);
    case "score":
      return expression.items.map(({ when }) => when);
    case "variant":
      return [expression.subject];
    case "band":
      return [expression.score];
    case "rows":
      return expression.of;
    case "hit":
      return [expression.rows];
    case "pick":
      return [expression.rows, ...present(...expression.values)];
    default:
      return [expression.left, expression.right];
  }
}

function present(...indexes: readonly (ExpressionIndex | null)[]): readonly ExpressionIndex[] {
  return indexes.filter((index) => index !== null);
}
