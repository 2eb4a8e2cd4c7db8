import { type Answer, canBreak, placeOf, provedPromises } from "@handrail/analysis";
import type { CompiledPromise } from "@handrail/compiler";
import { breachOf } from "@handrail/sdk";
import type { Subject } from "../proving/context.ts";
import { piecesOf } from "./promise-pieces.ts";
import { promiseSays } from "./promise-says.ts";
import { ofWholePlaybook, question, questions } from "./question.ts";

/** Their proofs share one budget. */
const ofAllPromises = 10;

/** Of each promise of a playbook, whether it is proved that it holds in every situation. */
export function promisesProved(subject: Subject): readonly boolean[] {
  const { plan, promises } = subject;
  const pieces = promises.map((promise) => piecesOf(plan, promise));
  const proved = questions(
    subject,
    "promise",
    pieces.flat(),
    (piece, content) => promiseSays(plan, piece, content),
    (asked, { steps = 0 }) => provedPromises(plan, asked, { steps: steps * ofAllPromises }),
  );
  let next = 0;
  return pieces.map((own) => own.map(() => proved[next++]).every((one) => one === true));
}

/** Whether a promise can be broken, and in which situation: as small a one as there is, which depends on the whole playbook. */
export function promiseAnswer(subject: Subject, promise: CompiledPromise): Answer {
  const { plan } = subject;
  const answer = question(
    subject,
    "can break",
    () => [plan.hash, JSON.stringify(piecesOf(plan, promise))],
    ({ steps = 0 }) =>
      canBreak(plan, promise, (decision) => breachOf(promise, decision, plan) !== null, {
        steps: steps * ofWholePlaybook,
      }),
  );
  return answer.answer === "cannot tell"
    ? { ...answer, place: placeOf(plan, answer.expression) }
    : answer;
}
