import type { ExpressionIndex, PlanHit, PlanRows } from "../plan/plan.ts";
import type { Situation } from "./situation.ts";

type Inputs = ReadonlySet<number>;
type Turn = (index: ExpressionIndex, wanted: boolean, situation: Situation) => Inputs | null;

/** What could turn the rows of a table to false. */
interface Falling {
  /** Each input with the first row that it could turn, and whether there is another. */
  readonly inputs: ReadonlyMap<number, { readonly row: number; more: boolean }>;
  /** The first rows that nothing can turn: one more than any row passes over. */
  readonly fixed: readonly number[];
}

/**
 * What could make a row the one that counts: what turns it to true, and those to false that would keep it from counting. It is
 * gathered once for each situation, since a thousand rows may ask.
 */
export function turningRows(turn: Turn) {
  const known = new WeakMap<Situation, Map<PlanRows, Falling>>();

  function falling(rows: PlanRows, situation: Situation): Falling {
    const tables = known.get(situation) ?? new Map<PlanRows, Falling>();
    known.set(situation, tables);
    const found = tables.get(rows) ?? gather(rows, situation);
    tables.set(rows, found);
    return found;
  }

  function gather({ of, policy }: PlanRows, situation: Situation): Falling {
    const inputs = new Map<number, { row: number; more: boolean }>();
    const fixed: number[] = [];
    const enough = policy === "first match" ? 1 : 2;
    for (const [row, index] of of.entries()) {
      const turned = turn(index, false, situation);
      if (turned === null) fixed.push(row);
      if (fixed.length === enough) break;
      for (const input of turned ?? []) {
        const before = inputs.get(input);
        if (before === undefined) inputs.set(input, { row, more: false });
        else before.more = true;
      }
    }
    return { inputs, fixed };
  }

  return ({ row }: PlanHit, rows: PlanRows, situation: Situation): Inputs | null => {
    const own = turn(rows.of[row] ?? 0, true, situation);
    if (rows.policy === "collect" || own === null) return own;
    const isRival = (other: number) =>
      rows.policy === "first match" ? other < row : other !== row;
    const { inputs, fixed } = falling(rows, situation);
    if (fixed.some(isRival)) return null;
    const all = new Set(own);
    for (const [input, first] of inputs) {
      const helps = isRival(first.row) || (first.more && rows.policy === "unique");
      if (helps) all.add(input);
    }
    return all;
  };
}
