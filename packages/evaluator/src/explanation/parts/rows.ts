import type { Engine } from "../../engine.ts";
import { operandsOf } from "../../evaluation/operands.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { stateOf } from "../../evaluation/tables.ts";
import type { ExpressionIndex, PlanExpression, PlanHit, PlanPick } from "../../plan/plan.ts";

type Tables = Pick<Engine, "plan" | "table">;

/** What an expression says by itself: of a table that is one row, or the value that it gives, and not all the others. */
export function ownOperands(
  expression: PlanExpression,
  tables: Tables,
  situation: Situation,
): readonly ExpressionIndex[] {
  if (expression.op === "hit") {
    const rows = tables.plan.expressions[expression.rows];
    return rows?.op === "rows" ? [rows.of[expression.row] ?? 0] : [];
  }
  if (expression.op !== "pick") return operandsOf(expression);
  const row = countingRow(expression, tables, situation);
  const value = row === null ? null : (expression.values[row] ?? null);
  return value === null ? [] : [value];
}

/** The rows besides its own that tell why a row counts or not, or why a table gives a value or none. */
export function tellingRows(
  expression: PlanHit | PlanPick,
  tables: Tables,
  situation: Situation,
): readonly ExpressionIndex[] {
  const rows = tables.plan.expressions[expression.rows];
  if (rows?.op !== "rows") return [];
  const holdsOrMay = (index: ExpressionIndex) =>
    tables.table.evaluate[index]?.(situation) !== false;
  if (expression.op === "hit") {
    const own = rows.of[expression.row] ?? 0;
    if (!holdsOrMay(own)) return [];
    const others = rows.policy === "first match" ? rows.of.slice(0, expression.row) : rows.of;
    const rival = others.find((one, row) => row !== expression.row && holdsOrMay(one));
    return rival === undefined ? [] : [rival];
  }
  if (rows.policy === "collect") {
    return rows.of.filter((one, row) => expression.values[row] !== null && holdsOrMay(one));
  }
  const first = rows.of.find(holdsOrMay);
  return first === undefined ? [] : [first];
}

/** The row of a pick that counts; null where none does, and where that is open. */
function countingRow(
  { rows }: PlanPick,
  { plan, table }: Tables,
  situation: Situation,
): number | null {
  const expression = plan.expressions[rows];
  if (expression?.op !== "rows" || expression.policy === "collect") return null;
  const [holds, open] = stateOf(table.evaluate[rows], situation);
  return open < expression.of.length || holds === expression.of.length ? null : holds;
}
