import type { ExpressionIndex, PlanExpression, PlanHit, PlanPick, PlanRows } from "../plan/plan.ts";
import { givenBy, openIn } from "./row-parts.ts";
import type { Evaluate, Situation } from "./situation.ts";

/**
 * Adds what the rows lack that keep a hit or a pick unknown.
 *
 * @returns the expressions that it lacks besides: the value that a row gives
 */
type OpenRows = (
  expression: PlanHit | PlanPick,
  situation: Situation,
  inputs: Set<number>,
) => readonly ExpressionIndex[];

/** Inputs, each with the first row that lacks it. */
type FirstRows = ReadonlyMap<number, number>;

/**
 * A thousand rows may be pending at once, and each lacks what the rows before it do: so what the rows of a table lack is
 * gathered once for each situation.
 *
 * @param lacksOf the inputs that one condition lacks
 */
export function openRows(
  expressions: readonly PlanExpression[],
  evaluate: readonly Evaluate[],
  lacksOf: (index: ExpressionIndex, situation: Situation) => ReadonlySet<number>,
): OpenRows {
  const known = new WeakMap<Situation, Map<ExpressionIndex, FirstRows>>();

  function firstRows(index: ExpressionIndex, rows: PlanRows, situation: Situation): FirstRows {
    const tables = known.get(situation) ?? new Map<ExpressionIndex, FirstRows>();
    known.set(situation, tables);
    const found = tables.get(index);
    if (found !== undefined) return found;
    const first = new Map<number, number>();
    for (const row of openIn(rows, evaluate, situation)) {
      for (const input of lacksOf(rows.of[row] ?? 0, situation)) {
        if (!first.has(input)) first.set(input, row);
      }
    }
    tables.set(index, first);
    return first;
  }

  return (expression, situation, inputs) => {
    const rows = expressions[expression.rows];
    if (rows?.op !== "rows") return [];
    if (expression.op === "hit" && rows.policy === "collect") {
      return [rows.of[expression.row] ?? 0];
    }
    if (expression.op === "pick") {
      const given = givenBy(expression, rows, evaluate, situation);
      if (given !== null) return given;
    }
    const last =
      expression.op === "hit" && rows.policy === "first match" ? expression.row : rows.of.length;
    for (const [input, row] of firstRows(expression.rows, rows, situation)) {
      if (row <= last) inputs.add(input);
    }
    return [];
  };
}
