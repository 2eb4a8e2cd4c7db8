import type { PlanHit, PlanPick, PlanRows, PlanType } from "../plan/plan.ts";
import type { Known, Value } from "../values/value.ts";
import type { Get } from "./operations.ts";
import type { Evaluate, Situation } from "./situation.ts";

const yesNo: PlanType = { kind: "yes/no" };

/**
 * What the rows of a table come to: the first that holds, and the first that leaves open which row counts. Each is the number
 * of rows where there is none.
 */
export type RowsState = readonly [holds: number, open: number];

/**
 * One look at the rows, for whatever hangs on them.
 *
 * @param possible the rows that are not false, in their order
 */
export function compileRows(
  policy: PlanRows["policy"],
  rows: readonly Evaluate[],
  possible: (situation: Situation) => readonly number[],
): Evaluate {
  const none = rows.length;
  if (policy === "collect") return () => [none, none];
  return (situation): RowsState => {
    let holds = none;
    let open = none;
    for (const index of possible(situation)) {
      const truth = rows[index]?.(situation);
      if (truth === false) continue;
      const isOpen = truth !== true || (policy === "unique" && holds < none);
      if (isOpen && open === none) open = index;
      if (truth === true && holds === none) holds = index;
      if (holds < none && (policy === "first match" || open < none)) break;
    }
    return [holds, open];
  };
}

/** Where a table stands in a situation. */
export function stateOf(rows: Evaluate | undefined, situation: Situation): RowsState {
  return rows?.(situation) as RowsState;
}

/** Whether a row counts. */
export function compileHit({ rows, row }: PlanHit, { policy, of }: PlanRows, get: Get): Evaluate {
  const own = get(of[row] ?? 0, yesNo).evaluate;
  if (policy === "collect") return own;
  const state = get(rows).evaluate;
  return (situation) => {
    const [holds, open] = stateOf(state, situation);
    if (policy === "first match" && row > holds) return false;
    if (open === of.length) return row === holds;
    return own(situation) === false ? false : null;
  };
}

/** The value of the row that counts, or a list of those of all that hold. */
export function compilePick(
  { type, rows, values }: PlanPick,
  { policy, of }: PlanRows,
  get: Get,
): Evaluate {
  const given = values.map((value) => (value === null ? null : get(value, type).evaluate));
  if (policy === "collect") {
    return collected(
      given.map((value, row) => value && { value, row: get(of[row] ?? 0, yesNo).evaluate }),
    );
  }
  const state = get(rows).evaluate;
  return (situation) => {
    const [holds, open] = stateOf(state, situation);
    return open < of.length ? null : (given[holds]?.(situation) ?? null);
  };
}

interface Giving {
  readonly row: Evaluate;
  readonly value: Evaluate;
}

/** A list holds no unknown elements: while a row that gives one is unknown, or its value, the list is. */
function collected(rows: readonly (Giving | null)[]): Evaluate {
  const giving = rows.filter((one) => one !== null);
  return (situation): Value => {
    const list: Known[] = [];
    for (const { row, value } of giving) {
      const truth = row(situation);
      if (truth === false) continue;
      const known = truth === true ? value(situation) : null;
      if (known === null) return null;
      list.push(known);
    }
    return list;
  };
}
