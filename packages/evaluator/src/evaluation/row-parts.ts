import type { ExpressionIndex, PlanHit, PlanPick, PlanRows } from "../plan/plan.ts";
import type { Evaluate, Situation } from "./situation.ts";
import { stateOf } from "./tables.ts";

/** Rows that may yet turn out to count, or to keep another from counting; none where two hold, which nothing mends. */
export function openIn(
  { policy, of }: PlanRows,
  evaluate: readonly Evaluate[],
  situation: Situation,
): readonly number[] {
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

/** What a pick lacks whose rows leave nothing open, or that collects; null where the rows keep it open. */
export function givenBy(
  { rows: index, values }: PlanPick,
  { policy, of }: PlanRows,
  evaluate: readonly Evaluate[],
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

/** The parts that keep a hit or a pick unknown, in their order, and how many of them have to become known for it to do so. */
export interface UnknownParts {
  readonly parts: readonly ExpressionIndex[];
  /** With `from the top`, those behind one that stays unknown are of no use. */
  readonly needs: "any" | "all" | "from the top";
}

export function unknownParts(
  expression: PlanHit | PlanPick,
  rows: PlanRows,
  evaluate: readonly Evaluate[],
  situation: Situation,
): UnknownParts {
  const unknown = ({ parts, needs }: UnknownParts): UnknownParts => ({
    parts: parts.filter((part) => evaluate[part]?.(situation) === null),
    needs,
  });
  if (expression.op === "pick") {
    const given = givenBy(expression, rows, evaluate, situation);
    if (given !== null) return unknown({ parts: given, needs: "all" });
  }
  const parts = openIn(rows, evaluate, situation).map((row) => rows.of[row] ?? 0);
  if (expression.op === "hit") return { parts, needs: "any" };
  return { parts, needs: rows.policy === "first match" ? "from the top" : "all" };
}
