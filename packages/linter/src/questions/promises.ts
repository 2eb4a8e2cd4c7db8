import { type Answer, canBreak, placeOf, provedPromises } from "@handrail/analysis";
import type { CompiledPromise } from "@handrail/compiler";
import { breachOf } from "@handrail/sdk";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** Of each promise of a playbook, whether it is proved that it holds in every situation. */
export function promisesProved(subject: Subject): readonly boolean[] {
  const { plan, promises } = subject;
  return question(
    subject,
    "promises",
    () => [plan.hash, ...promises.map(said)],
    () => provedPromises(plan, promises),
  );
}

/** Whether a promise can be broken, and in which situation. */
export function promiseAnswer(subject: Subject, promise: CompiledPromise): Answer {
  const { plan } = subject;
  const answer = question(
    subject,
    "promise",
    () => [plan.hash, said(promise)],
    () => canBreak(plan, promise, (decision) => breachOf(promise, decision, plan) !== null),
  );
  return answer.answer === "cannot tell"
    ? { ...answer, place: placeOf(plan, answer.expression) }
    : answer;
}

function said({ when, then, despiteLimits }: CompiledPromise): string {
  return JSON.stringify([when, then, despiteLimits]);
}
