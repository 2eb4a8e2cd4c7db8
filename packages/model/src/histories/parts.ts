import type { TypedExpression } from "../linked/expression.ts";

/** The expressions directly below one; a define stands for itself. */
export function partsOf(expression: TypedExpression): readonly TypedExpression[] {
  switch (expression.op) {
    case "and":
    case "or":
      return expression.of;
    case "not":
    case "known":
    case "day of":
      return [expression.of];
    case "compare":
    case "contains":
    case "starts with":
    case "arithmetic":
      return [expression.left, expression.right];
    case "one of":
      return [expression.left];
    case "aggregate":
      return present(expression.window, expression.where, expression.of);
    case "selection":
      return present(expression.where, expression.by?.of ?? null, expression.of);
    default:
      return [];
  }
}

function present(...parts: readonly (TypedExpression | null)[]): readonly TypedExpression[] {
  return parts.filter((part) => part !== null);
}
