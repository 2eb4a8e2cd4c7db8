import type { JsonValue } from "../decision/decision.ts";
import type { PlanHistory } from "../plan/plan.ts";
import type { Duration } from "./duration.ts";

/**
 * A value while a plan is evaluated; null is unknown. Its type stands in the plan: money is a whole number of ten-thousandths,
 * a date the number of days since 1970, a time the milliseconds since then, a choice its text as declared. Only a fact of
 * which nothing shows the type holds a record's value as it came.
 */
export type Value = null | Known;

export type Known =
  | boolean
  | number
  | string
  | Duration
  | Records
  | readonly Known[]
  | { readonly [key: string]: JsonValue };

/** How a record's values are written: as JSON, or each as the text of a cell. */
export type Cells = "json" | "text";

/** One event of a history or record of a list: its values by field. */
export type Element = readonly Value[];

/** Some whole elements of a history or list. */
export class Records {
  readonly history: PlanHistory;
  readonly elements: readonly Element[];

  constructor(history: PlanHistory, elements: readonly Element[]) {
    this.history = history;
    this.elements = elements;
  }
}
