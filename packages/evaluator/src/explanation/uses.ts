import { operandsOf } from "../evaluation/operands.ts";
import type { ExpressionIndex, PlanExpression } from "../plan/plan.ts";

/**
 * Every expression that some are made of, themselves included, in the plan's order. Whom an experiment splits is left out: it
 * says who somebody is, which is nothing to change.
 */
export function within(
  roots: Iterable<ExpressionIndex>,
  expressions: readonly PlanExpression[],
  subjectsToo = false,
): readonly ExpressionIndex[] {
  const seen = new Set<ExpressionIndex>();
  const open = [...roots];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const expression = expressions[index];
    if (expression === undefined || seen.has(index)) continue;
    seen.add(index);
    if (subjectsToo || expression.op !== "variant") open.push(...operandsOf(expression));
  }
  return [...seen].sort((left, right) => left - right);
}

/**
 * The facts that some expressions read, as indexes.
 *
 * @param subjectsToo also those by which an experiment splits
 */
export function factsOf(
  indexes: Iterable<ExpressionIndex>,
  expressions: readonly PlanExpression[],
  subjectsToo = false,
): ReadonlySet<number> {
  const facts = new Set<number>();
  for (const index of within(indexes, expressions, subjectsToo)) {
    const expression = expressions[index];
    if (expression?.op === "fact") facts.add(expression.fact);
  }
  return facts;
}
