import { overlap as asked, overlaps as askedAll, type Condition } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";
import { type PlainAnswer, plain } from "./plain-answer.ts";
import { ofWholePlaybook, question } from "./question.ts";

/** Is there a situation in which two conditions are both true? */
export function overlap(subject: Subject, one: Condition, other: Condition): PlainAnswer {
  return question(
    subject,
    "overlap",
    (content) => [content.condition(one), content.condition(other)],
    (options) => plain(asked(subject.plan, one, other, options)),
  );
}

/** Two conditions of a list, by their places in it, and whether they overlap. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly answer: PlainAnswer;
}

/** The conditions of a list that overlap a later one. */
export function overlaps(subject: Subject, conditions: readonly Condition[]): readonly Overlap[] {
  return question(
    subject,
    "overlaps",
    (content) => conditions.map((one) => content.condition(one)),
    ({ steps = 0 }) =>
      askedAll(subject.plan, conditions, { steps: steps * 2 * ofWholePlaybook }).map(
        ({ first, second, answer }): Overlap => ({ first, second, answer: plain(answer) }),
      ),
  );
}
