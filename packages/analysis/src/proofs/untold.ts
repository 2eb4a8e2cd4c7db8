import type { Plan, PlanStatement } from "@handrail/evaluator";
import type { AskOptions, CannotTell } from "../answer.ts";
import { statementTruth } from "../decisions/statements.ts";
import { Encoder } from "../encoding/encoder.ts";
import { canHold } from "../questions/can-hold.ts";

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
  const encoder = new Encoder(plan);
  statementTruth(statement, encoder);
  if (encoder.inexact.length === 0) return null;
  const answer = canHold(plan, statement, options);
  return answer.answer === "cannot tell" ? answer : null;
}
