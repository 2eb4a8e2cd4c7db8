import {
  type Interview,
  type JsonValue,
  type Playbook,
  RecordError,
  startInterview,
} from "@handrail/sdk";
import type { Sample } from "../../running/samples.ts";
import type { AnsweredStep, PreviewForm, PreviewStep } from "./answers.ts";
import { decidedActions } from "./standing.ts";

/** A situation with what was answered since. */
export interface Tried {
  readonly record: Sample["record"];
  readonly now: string;
  readonly answers: { readonly [fact: string]: JsonValue };
}

export interface Filled {
  readonly interview: Interview;
  readonly tried: Tried;
  readonly form: PreviewForm;
}

/**
 * Goes through the answers once more: the playbook may have changed since. An answer that does not fit is left out, and the last of
 * them is told.
 */
export function fill(
  playbook: Playbook,
  { record, now }: Pick<Sample, "record" | "now">,
  steps: readonly PreviewStep[],
): Filled {
  let interview = startInterview(playbook, { now, record });
  let problem: PreviewForm["problem"] = null;
  const kept: AnsweredStep[] = [];
  for (const { fact, said } of steps) {
    try {
      interview = said === null ? interview.skip(fact) : interview.answer(said, fact);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      problem = { fact, message: error.problems[0]?.message ?? error.message };
      continue;
    }
    const changed = interview.steps.at(-1)?.changed ?? [];
    kept.push({ fact, said, changed: changed.map(({ action, to }) => ({ action, to })) });
  }
  const { question, questions, decision } = interview;
  const answers = Object.fromEntries(
    interview.steps.filter(({ answer }) => answer !== null).map((one) => [one.fact, one.answer]),
  );
  return {
    interview,
    tried: { record, now, answers },
    form: {
      steps: kept,
      problem,
      question:
        question === null
          ? null
          : {
              fact: question.fact,
              text: question.text,
              choices: question.choices,
              isOpen: question.isOpen,
              isMultiple: question.isMultiple,
              expected: question.expected,
              example: question.example,
              concerns: question.concerns,
            },
      open: questions.map(({ fact }) => fact),
      decided: decidedActions(decision, playbook.plan),
    },
  };
}
