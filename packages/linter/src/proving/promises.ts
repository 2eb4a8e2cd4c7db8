import { type Answer, canBreak, provedPromises } from "@handrail/analysis";
import type { CompiledPromise } from "@handrail/compiler";
import { breachOf } from "@handrail/sdk";
import type { Subject } from "./context.ts";

const proved = new WeakMap<Subject, readonly boolean[]>();
const asked = new WeakMap<CompiledPromise, Answer>();

/** Whether each promise of a playbook can be broken; the ones that it has from the playbooks that it uses are its own, too. */
export function* promiseAnswers(
  subject: Subject,
): Generator<readonly [CompiledPromise, Answer] | undefined> {
  const { plan, promises } = subject;
  if (promises.length === 0) return;
  const known = proved.get(subject) ?? provedPromises(plan, promises);
  proved.set(subject, known);
  yield;
  for (const [index, promise] of promises.entries()) {
    const answer = asked.get(promise) ?? answerOf(subject, promise, known[index] === true);
    asked.set(promise, answer);
    yield [promise, answer];
  }
}

function answerOf({ plan }: Subject, promise: CompiledPromise, isProved: boolean): Answer {
  if (isProved) return { answer: "no" };
  return canBreak(plan, promise, (decision) => breachOf(promise, decision, plan) !== null);
}
