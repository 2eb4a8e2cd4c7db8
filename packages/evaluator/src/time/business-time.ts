/** Moves instants and days by business time; null where the calendar does not know. */
export interface BusinessTime {
  /** By so many business days, back where the sign is -1. */
  moveByDays(instant: number, count: number, sign: 1 | -1): number | null;
  /** By so many business hours, back where they are negative. */
  moveByHours(instant: number, hours: number): number | null;
  /** To the count-th business day after a day, or before it. */
  moveDay(day: number, count: number): number | null;
}

/** The business time of a calendar's name, or what governs; undefined where the plan has none of the name. */
export type Calendars = (name: string | null) => BusinessTime | undefined;
