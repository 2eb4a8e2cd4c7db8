import type { ExpressionIndex, Plan, PlanStatement } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";

/**
 * Is there a situation in which a condition is true?
 *
 * @param condition an expression of the plan, or a rule or guardrail, which holds only on its valid days
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits < 3 then call customer" });
 * canHold(plan, plan.rules[0].when).answer; // "no"
 */
export function canHold(
  plan: Plan,
  condition: ExpressionIndex | PlanStatement,
  options: AskOptions = {},
): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [
        typeof condition === "number" ? sheet.copy(condition) : sheet.statement(condition),
      ],
      goal: ([truth], { never }) => truth?.yes ?? never,
      accepts: ([value]) => value === true,
    },
    options,
  );
}
