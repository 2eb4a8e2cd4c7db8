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
  /** Values of expressions that have more than one user and no field in them; undefined where not yet worked out. */
  readonly memo: (Value | undefined)[];
}

/** Works out one expression. Never throws. */
export type Evaluate = (situation: Situation) => Value;
