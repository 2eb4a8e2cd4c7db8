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
  return function add(index, situation, facts) {
    const expression = expressions[index];
    if (expression === undefined || evaluate[index]?.(situation) !== null) return;
    if (expression.op === "fact") facts.add(expression.fact);
    else if (!dividesByZero(expression, situation)) {
      for (const operand of operandsOf(expression)) add(operand, situation, facts);
    }
  };

  /** No fact helps then, whatever is divided. */
  function dividesByZero(expression: PlanExpression, situation: Situation): boolean {
    if (expression.op !== "arithmetic" || expression.operator !== "/") return false;
    const divisor = evaluate[expression.right]?.(situation);
    return (divisor instanceof Duration ? divisor.elapsed : divisor) === 0;
  }
}
