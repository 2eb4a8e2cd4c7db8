import { type Condition, neverHolds as proved } from "@handrail/analysis";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** Is it proved that a condition, a rule or a guardrail is true in no situation? */
export function neverHolds(subject: Subject, condition: Condition): boolean {
  return question(
    subject,
    "never holds",
    (content) => [content.condition(condition)],
    (options) => proved(subject.plan, condition, options),
  );
}
