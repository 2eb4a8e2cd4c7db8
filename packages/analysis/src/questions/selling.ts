import type { Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { Recommended, suggestionsOf } from "../decisions/recommended.ts";
import { search } from "../situation/search.ts";
import { decider } from "./can-break.ts";
import { placeOf } from "./places.ts";

/**
 * Is there a situation in which an action that sells is recommended, while something is not established: false, or not known?
 * A guardrail that is not known to be false blocks.
 *
 * @param name of a yes/no fact or define
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "fact ready is yes/no\naction pitch project is human, sells\nwhen stage = evaluation then pitch project\nnever pitch project when ready = no",
 * });
 * canSellWithout(plan, "ready").answer; // "no"
 */
export function canSellWithout(plan: Plan, name: string, options: AskOptions = {}): Answer {
  const decide = decider(plan);
  const selling = suggestionsOf(plan).filter(
    ({ one }) => plan.actions[one.action]?.traits?.includes("sells") === true,
  );
  const define = plan.values.find((value) => value.name === name)?.expression;
  const fact = plan.facts.findIndex((one) => one.name === name);
  if (define === undefined && fact < 0) return { answer: "no" };
  return search(
    {
      plan,
      goal: (encoder) => {
        const recommended = new Recommended(encoder);
        const { gates } = encoder;
        const value = define === undefined ? encoder.fact(fact) : encoder.truth(define);
        const established = value.kind === "truth" ? value.yes : gates.never;
        return gates.and(-established, gates.or(...selling.map((one) => recommended.literal(one))));
      },
      accepts: (situation) => {
        const decision = decide(situation);
        if (decision === null) return false;
        const value = define === undefined ? situation.record[name] : decision.values[name];
        const { recommendations, deferred } = decision;
        return (
          value !== true &&
          [...recommendations, ...deferred].some(({ traits }) => traits.includes("sells"))
        );
      },
      place: (index) => placeOf(plan, index),
    },
    { steps: 10_000_000, ...options },
  );
}
