import type { Temporal } from "temporal-polyfill";
import type { BusinessCalendar } from "./calendars.ts";

/** A value that is known. */
export type Value =
  | { readonly type: "yes/no"; readonly value: boolean }
  /** `among` is null for a choice that is open, because no statement declares it. */
  | { readonly type: "choice"; readonly value: string; readonly among: readonly string[] | null }
  /** A bare word that means a value of the other side's type. */
  | { readonly type: "word"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "percent"; readonly value: number }
  | Money
  | Duration
  | { readonly type: "date"; readonly day: Temporal.PlainDate }
  | { readonly type: "time"; readonly instant: Temporal.Instant }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "list"; readonly of: readonly Value[] }
  | { readonly type: "records"; readonly of: readonly Element[] }
  /** What stands in an undeclared fact of which nothing shows the type. */
  | { readonly type: "anything"; readonly value: unknown };

/** One event of a history or record of a list: what its fields hold, in the order of their declaration, by their names. */
export type Element = ReadonlyMap<string, Value | Unknown>;

/** "Money is kept as a whole number of ten-thousandths." */
export interface Money {
  readonly type: "money";
  readonly units: bigint;
  readonly currency: string;
}

export type Duration = Elapsed | Months | Business;

/** `days` are calendar steps where they move an instant; everything else counts them as 24 hours. */
export interface Elapsed {
  readonly type: "duration";
  readonly family: "elapsed";
  readonly days: number;
  readonly milliseconds: number;
  readonly said: string;
}

export interface Months {
  readonly type: "duration";
  readonly family: "months";
  readonly months: number;
  readonly said: string;
}

export interface Business {
  readonly type: "duration";
  readonly family: "business";
  readonly unit: "hours" | "days";
  readonly calendar: BusinessCalendar;
  readonly amount: number;
  readonly said: string;
}

/** "Every value may also be unknown." */
export type Unknown = null;
export const unknown: Unknown = null;

/** "Conditions are true, false or unknown." */
export type Truth = boolean | Unknown;

export function yesNo(truth: Truth): Value | Unknown {
  return truth === unknown ? unknown : { type: "yes/no", value: truth };
}
