import type { ExpressionIndex } from "./expression-index.ts";
import type { PlanType } from "./value-types.ts";

/** The rows of a table. What it comes to is only for `hit` and `pick`, which stand for what the table says. */
export interface PlanRows {
  readonly op: "rows";
  readonly policy: "first match" | "unique" | "collect";
  /** The condition of each row. */
  readonly of: readonly ExpressionIndex[];
}

/**
 * Whether a row counts. With `first match`: whether it holds and no row before it does. With `unique`: whether it is the only
 * one that holds; where two hold it is unknown. With `collect`: whether it holds.
 */
export interface PlanHit {
  readonly op: "hit";
  /** A `rows`. */
  readonly rows: ExpressionIndex;
  /** Index into its rows. */
  readonly row: number;
}

/** The value that the row gives which counts, unknown where none does; with `collect` the list of those that rows which hold give. */
export interface PlanPick {
  readonly op: "pick";
  /** Of one value. */
  readonly type: PlanType;
  /** A `rows`. */
  readonly rows: ExpressionIndex;
  /** By row; null where a row gives none. */
  readonly values: readonly (ExpressionIndex | null)[];
}
