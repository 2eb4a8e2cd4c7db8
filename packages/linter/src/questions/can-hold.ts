import { canHold as asked, type Condition } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";
import { type PlainAnswer, plain } from "./plain-answer.ts";
import { question } from "./question.ts";

/** Is there a situation in which a condition, a rule or a guardrail is true? */
export function canHold(subject: Subject, condition: Condition): PlainAnswer {
  return question(
    subject,
    "can hold",
    (content) => [content.condition(condition)],
    (options) => plain(asked(subject.plan, condition, options)),
  );
}
