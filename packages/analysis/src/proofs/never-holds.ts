import type { Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { statementTruth } from "../decisions/statements.ts";
import type { Condition } from "../questions/condition.ts";
import { isProved } from "./prove.ts";

/**
 * Is it proved that a condition is true in no situation? The fast half of `canHold`.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits < 3 then call customer" });
 * neverHolds(plan, plan.rules[0]); // true
 */
export function neverHolds(plan: Plan, condition: Condition, options: AskOptions = {}): boolean {
  return isProved(
    plan,
    typeof condition === "number" ? condition : condition.when,
    ({ encoder }) =>
      typeof condition === "number"
        ? encoder.truth(condition).yes
        : statementTruth(condition, encoder).yes,
    options,
  );
}
