import type { ExpressionIndex } from "./expression-index.ts";

/** The elements of a history that are meant: those in the window of which `where` holds; null is all of them. */
export interface PlanElements {
  /** Index into `Plan.histories`. */
  readonly history: number;
  /** Per element. */
  readonly where: ExpressionIndex | null;
}

/**
 * One value over the elements of a history:
 * - `number`, `any`, `none`: how many there are, and whether there are any;
 * - `sum`, `average`, `smallest`, `largest`, `percentile`: of what `of` is of each;
 * - `last`: what `of` is of the latest;
 * - `time since last`: from the latest to now; `time between`: on average, from each to the next.
 */
export interface PlanAggregate extends PlanElements {
  readonly op: "aggregate";
  readonly function: AggregateFunction;
  /** A duration: only what lies in `(now - window, now]`. Null: up to now. */
  readonly window: ExpressionIndex | null;
  /** Null for the functions that count or measure time. */
  readonly of: ExpressionIndex | null;
  /** Of a percentile: from 1 to 100. */
  readonly rank?: number;
}

export type AggregateFunction =
  | "number"
  | "any"
  | "none"
  | "sum"
  | "average"
  | "smallest"
  | "largest"
  | "percentile"
  | "last"
  | "time since last"
  | "time between";

/** The first so many elements in an order, whole or one field of each, as a list. */
export interface PlanSelection extends PlanElements {
  readonly op: "selection";
  /** Null: all. */
  readonly count: number | null;
  /** Elements without a rank come last. Null: as a list gives them, or by time. */
  readonly by: { readonly of: ExpressionIndex; readonly order: "highest" | "lowest" } | null;
  /** Null: whole records. */
  readonly of: ExpressionIndex | null;
}
