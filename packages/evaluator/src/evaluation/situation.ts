import type { Clock } from "../time/clock.ts";
import type { Cells, Element, Value } from "../values/value.ts";

/** One record at one instant, and what has been worked out about it so far. */
export interface Situation {
  /** By index of the plan's facts. */
  readonly facts: readonly Value[];
  /** By index of the plan's histories: events by time, and as given where they are of one time. Null: not given. */
  readonly histories: readonly (readonly Element[] | null)[];
  /** The element that an aggregate or selection looks at. */
  readonly element: Element | null;
  readonly clock: Clock;
  /** Facts that nobody can find out, by index: neither they are asked for, nor what would be of no use without them. */
  readonly skipped: ReadonlySet<number>;
  /** How the record was written; matters where a fact's type is not known. */
  readonly cells: Cells;
  readonly memo: Memo;
  /** The situation's number: what the memo holds under another one is of another situation. */
  readonly generation: number;
}

/** Values of expressions that have more than one user and no field in them, by slot. All situations of a plan share one. */
export interface Memo {
  readonly values: Value[];
  /** By slot, the situation that the value is of. */
  readonly generations: Float64Array;
}

/** Works out one expression. Never throws. */
export type Evaluate = (situation: Situation) => Value;
