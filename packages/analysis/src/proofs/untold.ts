import type { Plan, PlanStatement } from "@handrail/evaluator";
import type { AskOptions, CannotTell } from "../answer.ts";
import { statementTruth } from "../decisions/statements.ts";
import { partsOf } from "../encoding/inputs.ts";
import { canHold } from "../questions/can-hold.ts";
import { question } from "./question.ts";

/**
 * Why it cannot be told whether a statement is ever true; null where that can be told. Only what is not followed exactly is looked at closely.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when share * share < 0 then call customer" });
 * untold(plan, plan.rules[0])?.place?.text; // "share * share"
 */
export function untold(
  plan: Plan,
  statement: PlanStatement,
  options: AskOptions = {},
): CannotTell | null {
  const isFollowed = question(plan, statement.when, ({ encoder }) => {
    statementTruth(statement, encoder);
    if (encoder.inexact.length === 0) return true;
    const own = partsOf(plan, [statement.when]);
    return encoder.inexact.every(({ expression }) => !own.has(expression));
  });
  if (isFollowed) return null;
  const answer = canHold(plan, statement, options);
  return answer.answer === "cannot tell" ? answer : null;
}
