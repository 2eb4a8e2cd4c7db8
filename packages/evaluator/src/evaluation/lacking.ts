import type { ExpressionIndex, PlanExpression } from "../plan/plan.ts";
import { Duration } from "../values/duration.ts";
import { operandsOf } from "./operands.ts";
import type { Evaluate, Situation } from "./situation.ts";

/** Adds the facts that an expression lacks in a situation; none where it is known. */
export type Lacking = (index: ExpressionIndex, situation: Situation, facts: Set<number>) => void;

export function lackingFacts(
  expressions: readonly PlanExpression[],
  evaluate: readonly Evaluate[],
): Lacking {
  return (index, situation, facts) => add(index, situation, facts, new Set());

  /** Parts that are shared are seen once: a chain of defines could otherwise double at every step. */
  function add(
    index: ExpressionIndex,
    situation: Situation,
    facts: Set<number>,
    seen: Set<number>,
  ): void {
    const expression = expressions[index];
    if (expression === undefined || seen.has(index) || evaluate[index]?.(situation) !== null)
      return;
    seen.add(index);
    if (expression.op === "fact") facts.add(expression.fact);
    else if (!dividesByZero(expression, situation)) {
      for (const operand of operandsOf(expression)) add(operand, situation, facts, seen);
    }
  }

  /** No fact helps then, whatever is divided. */
  function dividesByZero(expression: PlanExpression, situation: Situation): boolean {
    if (expression.op !== "arithmetic" || expression.operator !== "/") return false;
    const divisor = evaluate[expression.right]?.(situation);
    return (divisor instanceof Duration ? divisor.elapsed : divisor) === 0;
  }
}
