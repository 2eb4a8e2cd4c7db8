import type { ExpressionIndex, PlanExpression, PlanHit, PlanPick, PlanRows } from "../plan/plan.ts";
import type { Evaluate, Situation } from "./situation.ts";
import { stateOf } from "./tables.ts";

/** What keeps a table open in a situation. */
export interface OpenRows {
  /**
   * Adds what the rows lack that keep a hit or a pick unknown.
   *
   * @returns the expressions that it lacks besides: the value that a row gives
   */
  open(
    expression: PlanHit | PlanPick,
    situation: Situation,
    inputs: Set<number>,
  ): readonly ExpressionIndex[];
}

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
    for (const row of openIn(rows, situation)) {
      for (const input of lacksOf(rows.of[row] ?? 0, situation)) {
        if (!first.has(input)) first.set(input, row);
      }
    }
    tables.set(index, first);
    return first;
  }

  /** Rows that may yet turn out to count, or to keep another from counting; none where two hold, which nothing mends. */
  function openIn({ policy, of }: PlanRows, situation: Situation): readonly number[] {
    const open: number[] = [];
    let holding = 0;
    for (const [row, index] of of.entries()) {
      const truth = evaluate[index]?.(situation);
      if (truth === null) open.push(row);
      else if (truth === true) {
        if (policy === "first match") break;
        holding += 1;
        if (holding > 1 && policy === "unique") return [];
      }
    }
    return open;
  }

  return {
    open(expression, situation, inputs) {
      const rows = expressions[expression.rows];
      if (rows?.op !== "rows") return [];
      if (expression.op === "hit" && rows.policy === "collect") {
        return [rows.of[expression.row] ?? 0];
      }
      if (expression.op === "pick") {
        const given = givenBy(expression, rows, situation);
        if (given !== null) return given;
      }
      const last =
        expression.op === "hit" && rows.policy === "first match" ? expression.row : rows.of.length;
      for (const [input, row] of firstRows(expression.rows, rows, situation)) {
        if (row <= last) inputs.add(input);
      }
      return [];
    },
  };

  /** What a pick lacks whose rows leave nothing open, or that collects; null where the rows keep it open. */
  function givenBy(
    { rows: index, values }: PlanPick,
    { policy, of }: PlanRows,
    situation: Situation,
  ): readonly ExpressionIndex[] | null {
    if (policy === "collect") {
      return of.flatMap((row, place) => {
        const value = values[place] ?? null;
        const truth = value === null ? false : evaluate[row]?.(situation);
        return truth === false || value === null ? [] : [truth === true ? value : row];
      });
    }
    const [holds, open] = stateOf(evaluate[index], situation);
    if (open < of.length) return null;
    const value = values[holds] ?? null;
    return value === null ? [] : [value];
  }
}
