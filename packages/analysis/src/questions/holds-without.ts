import type { Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";
import { type Condition, onSheet } from "./condition.ts";

/**
 * Is there a situation in which one condition is true and another is not? Where there is none, the first is contained in the second:
 * a rule that recommends no more than the other is of no use.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when visits > 5 then call customer\nwhen visits > 3 then call customer",
 * });
 * const [more, less] = plan.rules;
 * [holdsWithout(plan, more, less), holdsWithout(plan, less, more)].map(({ answer }) => answer).sort(); // ["no", "yes"]
 */
export function holdsWithout(
  plan: Plan,
  condition: Condition,
  other: Condition,
  options: AskOptions = {},
): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [onSheet(condition, sheet), onSheet(other, sheet)],
      goal: ([one, two], gates) => gates.and(one?.yes ?? gates.never, -(two?.yes ?? gates.never)),
      accepts: ([one, two]) => one === true && two !== true,
    },
    options,
  );
}
