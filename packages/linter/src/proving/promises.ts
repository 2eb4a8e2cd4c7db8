import type { Answer } from "@handrail/analysis";
import type { CompiledPromise } from "@handrail/compiler";
import { promiseAnswer, promisesProved } from "../questions/promises.ts";
import type { Subject } from "./context.ts";

/** Whether each promise of a playbook can be broken; the ones that it has from the playbooks that it uses are its own, too. */
export function* promiseAnswers(
  subject: Subject,
): Generator<readonly [CompiledPromise, Answer] | undefined> {
  const { promises } = subject;
  if (promises.length === 0) return;
  const proved = promisesProved(subject);
  yield;
  for (const [index, promise] of promises.entries()) {
    const answer: Answer =
      proved[index] === true ? { answer: "no" } : promiseAnswer(subject, promise);
    yield [promise, answer];
  }
}
