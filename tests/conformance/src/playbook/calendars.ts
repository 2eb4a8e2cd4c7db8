/** When a business is open; what no calendar says is Monday to Friday, 09:00 to 17:00. */
export interface Calendar {
  readonly name: string;
  /** IANA zone; null is that of the playbook. */
  readonly zone: string | null;
  /** Weekday from 1 for Monday, and from when to when; on the next day where the end is no later. */
  readonly hours: readonly (readonly [weekday: number, from: string, to: string])[];
  /** Days as `2026-12-24`, or `12-24` for the day of every year; from one to the other, both closed. */
  readonly closed: readonly (readonly [from: string, to: string])[];
  /** Whether it is closed on the public holidays of all of Germany (`DE`). */
  readonly holidays: boolean;
}
