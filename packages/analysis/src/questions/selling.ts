import type { Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { Recommended, type Suggestion, suggestionsOf } from "../decisions/recommended.ts";
import type { Encoder } from "../encoding/encoder.ts";
import type { Encoded } from "../encoding/value.ts";
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
  const selling = suggestionsOf(plan).filter(
    ({ one }) => plan.actions[one.action]?.traits?.includes("sells") === true,
  );
  const isThere = [...plan.values, ...plan.facts].some((one) => one.name === name);
  return isThere ? canRecommendWithout(plan, selling, [name], options) : { answer: "no" };
}

/**
 * Is there a situation in which one of some suggestions is recommended, while none of some things is established: each false, or not known?
 *
 * @param names of yes/no facts or defines; of others nothing is ever established
 */
export function canRecommendWithout(
  plan: Plan,
  suggestions: readonly Suggestion[],
  names: readonly string[],
  options: AskOptions = {},
): Answer {
  const decide = decider(plan);
  const actions = new Set(suggestions.map(({ one }) => plan.actions[one.action]?.name));
  const rules = new Set(suggestions.map(({ rule }) => rule.id));
  return search(
    {
      plan,
      goal: (encoder) => {
        const recommended = new Recommended(encoder);
        const { gates } = encoder;
        const missing = names.flatMap((name) => {
          const value = valueNamed(encoder, name);
          return value?.kind === "truth" ? [-value.yes] : [];
        });
        const any = gates.or(...suggestions.map((one) => recommended.literal(one)));
        return gates.and(...missing, any);
      },
      accepts: (situation) => {
        const decision = decide(situation);
        if (decision === null) return false;
        const isEstablished = (name: string) =>
          (name in decision.values ? decision.values[name] : situation.record[name]) === true;
        const { recommendations, deferred } = decision;
        return (
          !names.some(isEstablished) &&
          [...recommendations, ...deferred].some(
            (one) => actions.has(one.action) && one.rules.some(({ id }) => rules.has(id)),
          )
        );
      },
      place: (index) => placeOf(plan, index),
    },
    { steps: 10_000_000, ...options },
  );
}

function valueNamed(encoder: Encoder, name: string): Encoded | null {
  const { values, facts } = encoder.plan;
  const define = values.find((value) => value.name === name)?.expression;
  if (define !== undefined) return encoder.value(define);
  const fact = facts.findIndex((one) => one.name === name);
  return fact < 0 ? null : encoder.fact(fact);
}
