import type { Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";
import { type Condition, onSheet } from "./condition.ts";

/**
 * Is there a situation in which a condition is true? A rule of which there is none never fires.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits < 3 then call customer" });
 * canHold(plan, plan.rules[0]).answer; // "no"
 */
export function canHold(plan: Plan, condition: Condition, options: AskOptions = {}): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [onSheet(condition, sheet)],
      goal: ([truth], { never }) => truth?.yes ?? never,
      accepts: ([value]) => value === true,
    },
    options,
  );
}
