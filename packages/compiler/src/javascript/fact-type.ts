import type { ExpressionIndex, Plan, PlanType } from "@handrail/evaluator";

/** The type of the fact that an expression is; null where it is none. */
export function factTypeAt({ expressions, facts }: Plan, index: ExpressionIndex): PlanType | null {
  const expression = expressions[index];
  return expression?.op === "fact" ? (facts[expression.fact]?.type ?? null) : null;
}
