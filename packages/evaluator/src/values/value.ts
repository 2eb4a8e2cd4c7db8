import type { JsonValue } from "../decision/decision.ts";

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
  | Shown
  | readonly Known[]
  | { readonly [key: string]: JsonValue };

/** How a record's values are written: as JSON, or each as the text of a cell. */
export type Cells = "json" | "text";

/** One event of a history or record of a list: its values by field. */
export type Element = readonly Value[];

/** A value that is more than JSON, and says how decisions show it. */
export abstract class Shown {
  abstract readonly json: JsonValue;
}
