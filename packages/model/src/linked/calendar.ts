import type { Place } from "./expression.ts";

/** A calendar as it is declared; which days are closed for holidays only the compiler knows. */
export interface LinkedCalendar {
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  /** Weekday from 1 for Monday, opening and closing time, in order; one that closes no later than it opens does so on the next day. */
  readonly hours: readonly (readonly [weekday: number, opens: string, closes: string])[];
  /** From one day to another, both included: `2026-12-24`, or `12-24` for the day of every year. */
  readonly closed: readonly { readonly from: string; readonly to: string }[];
  /** Codes of the regions whose public holidays are closed too. */
  readonly regions: readonly string[];
  readonly place: Place;
}
