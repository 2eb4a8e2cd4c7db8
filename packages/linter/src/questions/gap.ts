import { gap as asked } from "@handrail/analysis";
import type { ExpressionIndex } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { type PlainAnswer, plain } from "./plain-answer.ts";
import { question } from "./question.ts";

/** Is there a situation for which the rows of a table have none? */
export function gap(subject: Subject, rows: ExpressionIndex): PlainAnswer {
  return question(
    subject,
    "gap",
    (content) => [content.expression(rows)],
    (options) => plain(asked(subject.plan, rows, options)),
  );
}
