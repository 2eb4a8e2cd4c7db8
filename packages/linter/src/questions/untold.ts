import {
  untold as asked,
  type CannotTell,
  type Content,
  contentOf,
  placeOf,
} from "@handrail/analysis";
import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanStatement,
} from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** Why it cannot be told whether a statement is ever true; null where that can be told. */
export function untold(
  subject: Subject,
  statement: PlanStatement,
): Pick<CannotTell, "reason" | "place"> | null {
  const { plan } = subject;
  const found = question(
    subject,
    "untold",
    (content) => [content.condition(statement)],
    (options) => {
      const answer = asked(plan, statement, options);
      if (answer === null) return null;
      const { reason, place } = answer;
      return { reason, part: place === null ? null : contentOf(plan).expression(place.expression) };
    },
  );
  if (found === null) return null;
  const { reason, part } = found;
  const index = part === null ? null : indexOf(part, plan, statement.when, contentOf(plan));
  return { reason, place: placeOf(plan, index) };
}

/** Where in an expression one stands that says this. */
function indexOf(
  said: string,
  plan: Plan,
  within: ExpressionIndex,
  content: Content,
): ExpressionIndex | null {
  if (content.expression(within) === said) return within;
  const expression = plan.expressions[within];
  for (const one of expression === undefined ? [] : operandsOf(expression)) {
    const found = indexOf(said, plan, one, content);
    if (found !== null) return found;
  }
  return null;
}
