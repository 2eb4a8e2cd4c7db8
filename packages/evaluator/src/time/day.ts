import { dayLength } from "./units.ts";

/** Days since 1970-01-01 in the Gregorian calendar; a month, from 1, or a day beyond its range counts on. */
export function dayNumber(year: number, month: number, day: number): number {
  // Not `Date.UTC`, to which the years 0 to 99 are those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

/** The day's number, or null where the calendar has no such day. */
export function existingDay(year: number, month: number, day: number): number | null {
  const number = dayNumber(year, month, day);
  return new Date(number * dayLength).getUTCMonth() === month - 1 ? dayInRange(number) : null;
}

/** So many months on, on the same day of the month, or on its last where it is shorter; null where out of range. */
export function addMonths(number: number, months: number): number | null {
  const date = new Date(number * dayLength);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // A month that is too short has counted on into the next one.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return dayInRange(date.getTime() / dayLength);
}

export function addDays(number: number, days: number): number | null {
  return dayInRange(number + days);
}

// 0001-01-01 and 9999-12-31: what four digits write and every database holds.
export const firstDay = -719_162;
export const lastDay = 2_932_896;

/** The day, or null where no date can say it. */
export function dayInRange(number: number): number | null {
  return number >= firstDay && number <= lastDay ? number : null;
}
