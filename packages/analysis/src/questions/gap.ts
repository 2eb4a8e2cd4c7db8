import type { ExpressionIndex, Plan, PlanRows } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { ask } from "./ask.ts";

/**
 * Is there a situation that no row of a table is for, each of its rows being false?
 *
 * @param rows the `rows` of the table
 */
export function gap(plan: Plan, rows: ExpressionIndex, options: AskOptions = {}): Answer {
  const { of } = plan.expressions[rows] as PlanRows;
  return ask(
    plan,
    {
      conditions: (sheet) => of.map((row) => sheet.copy(row)),
      goal: (truths, { and }) => and(...truths.map(({ no }) => no)),
      accepts: (values) => values.every((value) => value === false),
    },
    options,
  );
}
