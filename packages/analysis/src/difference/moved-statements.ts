import type { ExpressionIndex, PlanRecommendation, PlanRole } from "@handrail/evaluator";

/** Where an expression stands in another table. */
export type Move = (index: ExpressionIndex) => ExpressionIndex;

export function movedRole(one: PlanRole, at: Move): PlanRole {
  return "text" in one ? one : { expression: at(one.expression) };
}

/** The same recommendation of expressions that stand elsewhere. */
export function movedRecommendation(one: PlanRecommendation, at: Move): PlanRecommendation {
  const index = (given: ExpressionIndex | null) => (given === null ? null : at(given));
  const role = (given: PlanRole | null) => (given === null ? null : movedRole(given, at));
  return {
    ...one,
    within: index(one.within),
    after: index(one.after),
    every: index(one.every),
    by: role(one.by),
    to: role(one.to),
    via: role(one.via),
    with: one.with.map(({ name, expression }) => ({ name, expression: at(expression) })),
    escalation: one.escalation.map(({ to, after }) => ({
      to: movedRole(to, at),
      after: at(after),
    })),
  };
}
