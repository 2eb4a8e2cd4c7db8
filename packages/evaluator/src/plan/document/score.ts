import type { ExpressionIndex } from "./expression-index.ts";

/** The sum of the points whose condition is true; unknown while one condition is. */
export interface PlanScore {
  readonly op: "score";
  /** Points have at most four decimals, and add up exactly. */
  readonly items: readonly { readonly when: ExpressionIndex; readonly points: number }[];
}

/** The first band that ends above a score; known as soon as the least and the most possible score share it. */
export interface PlanBand {
  readonly op: "band";
  /** A `score`. */
  readonly score: ExpressionIndex;
  /** Ascending; the last has no upper end. */
  readonly bands: readonly { readonly name: string; readonly below: number | null }[];
}
