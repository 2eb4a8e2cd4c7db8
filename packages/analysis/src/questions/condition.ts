import type { ExpressionIndex, PlanStatement } from "@handrail/evaluator";
import type { Sheet } from "../situation/sheet.ts";

/** An expression of a plan, or a rule or a guardrail, which is false on days on which it is not valid. */
export type Condition = ExpressionIndex | PlanStatement;

export function onSheet(condition: Condition, sheet: Sheet): ExpressionIndex {
  return typeof condition === "number" ? sheet.copy(condition) : sheet.statement(condition);
}
