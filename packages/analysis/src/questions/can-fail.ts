import type { Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";
import { type Condition, onSheet } from "./condition.ts";

/**
 * Is there a situation in which a condition is false? Where there is none, it is true whatever is known.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 or visits < 9 then call customer" });
 * canFail(plan, plan.rules[0]).answer; // "no"
 */
export function canFail(plan: Plan, condition: Condition, options: AskOptions = {}): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [onSheet(condition, sheet)],
      goal: ([truth], { never }) => truth?.no ?? never,
      accepts: ([value]) => value === false,
    },
    options,
  );
}
