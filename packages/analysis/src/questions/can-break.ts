import {
  type Decision,
  type Evaluator,
  loadPlan,
  type Plan,
  RecordError,
} from "@handrail/evaluator";
import type { Answer, AskOptions, Situation } from "../answer.ts";
import { isBroken } from "../decisions/breaking.ts";
import type { AskedPromise } from "../decisions/promise.ts";
import { search } from "../situation/search.ts";
import { placeOf } from "./places.ts";

/**
 * Is there a situation in which a promise is broken?
 *
 * @param plan the one that the compiler makes for promises: it has a value for each expression that they hold
 * @param breaks whether a decision breaks the promise, as tests judge it
 *
 * @example
 * const model = createModel();
 * model.setFile("a.playbook", {
 *   text: 'when waiting then call customer\npromise "quick" when waiting then call customer',
 * });
 * const { plan, promises } = compileTests(model.link("a.playbook"));
 * canBreak(plan, promises[0], ({ recommendations }) => recommendations.length === 0).answer; // "no"
 */
export function canBreak(
  plan: Plan,
  promise: AskedPromise,
  breaks: (decision: Decision) => boolean,
  options: AskOptions = {},
): Answer {
  const decide = decider(plan);
  const answer = search(
    {
      plan,
      goal: (encoder) => isBroken(promise, encoder),
      accepts: (situation) => {
        const decision = decide(situation);
        return decision !== null && breaks(decision);
      },
      place: (index) => placeOf(plan, index),
    },
    { steps: 10_000_000, ...options },
  );
  if (answer.answer !== "yes") return answer;
  const decision = decide(answer.witness);
  return decision === null ? answer : { ...answer, witness: { ...answer.witness, decision } };
}

const loaded = new WeakMap<Plan, Evaluator>();

/** Decides situations by the whole plan, which is loaded once. */
export function decider(plan: Plan): (situation: Situation) => Decision | null {
  return ({ record, now }) => {
    const evaluator = loaded.get(plan) ?? loadPlan(plan);
    loaded.set(plan, evaluator);
    try {
      return evaluator.decide(record, { now });
    } catch (error) {
      if (error instanceof RecordError) return null;
      throw error;
    }
  };
}
