import type { ExpressionIndex, Plan, PlanStatement } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";

/** A part of a condition, and whether there is a situation in which it makes a difference. */
export interface Part {
  readonly expression: ExpressionIndex;
  readonly answer: Answer;
}

/**
 * Is there a situation in which a part of a rule's condition is not true while all parts that it is joined to by `and` are? Where there is
 * none, the part says nothing that they do not say.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when visits > 5 and visits > 3 then call customer" });
 * partsThatMatter(plan, plan.rules[0]).map(({ answer }) => answer.answer); // ["yes", "no"]
 */
export function partsThatMatter(
  plan: Plan,
  { when }: PlanStatement,
  options: AskOptions = {},
): readonly Part[] {
  const expression = plan.expressions[when];
  if (expression?.op !== "and") return [];
  return expression.of.map((part, index) => ({
    expression: part,
    answer: ask(
      plan,
      {
        conditions: (sheet) => expression.of.map((one) => sheet.copy(one)),
        goal: (truths, { and }) =>
          and(...truths.map(({ yes }, other) => (other === index ? -yes : yes))),
        accepts: (values) => values.every((value, other) => (value === true) === (other !== index)),
      },
      options,
    ),
  }));
}
