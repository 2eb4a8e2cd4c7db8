/** When a business is open. */
export interface PlanCalendar {
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  /**
   * Weekday (Monday is 1), opening and closing time, at least one: `[1, "09:00", "17:00"]`. A closing time that is no later than its opening
   * is one of the next day; `24:00` is the end of the day. Openings stand in order and never overlap.
   */
  readonly hours: readonly (readonly [weekday: number, opens: string, closes: string])[];
  /** The days on which it is closed, public holidays among them, in order. */
  readonly closed: readonly string[];
  /** The first and the last year whose public holidays are in `closed`; null where it has none, so that it knows all years. */
  readonly years: readonly [first: number, last: number] | null;
}
