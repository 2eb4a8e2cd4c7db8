import type { Plan, PlanExpression } from "@handrail/evaluator";

/** How many of the conditions that rules are made of use each expression. */
export function usesOf({ expressions, rules }: Plan): readonly number[] {
  const uses = new Array<number>(expressions.length).fill(0);
  for (const { when } of rules) uses[when] = (uses[when] ?? 0) + 1;
  for (let index = expressions.length - 1; index >= 0; index -= 1) {
    if (uses[index] === 0) continue;
    for (const part of partsOf(expressions[index])) uses[part] = (uses[part] ?? 0) + 1;
  }
  return uses;
}

/** The operands that code reads. */
function partsOf(expression: PlanExpression | undefined): readonly number[] {
  switch (expression?.op) {
    case "and":
    case "or":
    case "rows":
      return expression.of;
    case "not":
    case "known":
      return [expression.of];
    case "compare":
      return [expression.left, expression.right];
    case "one of":
      return [expression.left];
    case "contains":
    case "starts with":
      return [expression.left, expression.right];
    case "hit":
      return [expression.rows];
    default:
      return [];
  }
}
