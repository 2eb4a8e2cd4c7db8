/** What a fact or a derived value may hold. Percent is a number in points; money is exact to four decimals. */
export type PlanType =
  | { readonly kind: "yes/no" }
  | { readonly kind: "one of"; readonly values: readonly string[] }
  | { readonly kind: "step of"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "percent" }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "duration" }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "text" }
  | { readonly kind: "list of"; readonly of: PlanType }
  /** Whole records of a history or list, as an index into `Plan.histories`. Only a selection gives them. */
  | { readonly kind: "records of"; readonly history: number }
  /** An undeclared fact of which nothing shows the type (only ever `is known`, say). */
  | { readonly kind: "any" };

/**
 * A constant of a known type: yes/no a boolean; choices, text, dates (`2026-11-23`) and instants (`2026-11-23T09:00:00Z`) as
 * text; numbers and percents a number; money decimal text in the currency of its comparison; durations as `PlanDuration`;
 * lists an array.
 */
export type PlanConstant = boolean | number | string | readonly PlanConstant[];

/**
 * A duration as text: ISO 8601 (`PT1H`, `P2D`, `P1M`), or business time, which ISO has no word for: `5 business days`,
 * `4 business hours`, or those of a calendar: `3 business days in "Vienna office"`. Exactly one unit family a duration: months; days, hours, minutes, seconds; or business time.
 */
export type PlanDuration = string;
