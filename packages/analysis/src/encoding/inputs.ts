import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
} from "@handrail/evaluator";

/** What comes from outside: facts and histories, by their places in a plan. */
export interface Inputs {
  readonly facts: ReadonlySet<number>;
  readonly histories: ReadonlySet<number>;
}

/** The facts and histories that expressions are about. */
export function inputsOf(plan: Plan, expressions: readonly ExpressionIndex[]): Inputs {
  const facts = new Set<number>();
  const histories = new Set<number>();
  for (const expression of partsOf(plan, expressions).values()) {
    if (expression.op === "fact") facts.add(expression.fact);
    if ("history" in expression) histories.add(expression.history);
  }
  return { facts, histories };
}

/** Expressions with all that they are made of. */
export function partsOf(
  plan: Plan,
  expressions: readonly ExpressionIndex[],
): ReadonlyMap<ExpressionIndex, PlanExpression> {
  const found = new Map<ExpressionIndex, PlanExpression>();
  const open = [...expressions];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const expression = plan.expressions[index];
    if (expression === undefined || found.has(index)) continue;
    found.set(index, expression);
    open.push(...operandsOf(expression));
  }
  return found;
}
