import { dayLength } from "./units.ts";

/** A day as people count it; months from 1. */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the Gregorian calendar; a month or a day beyond its range counts on. */
export function dayNumber(year: number, month: number, day: number): number {
  // Not `Date.UTC`, to which the years 0 to 99 are those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

function civilDay(number: number): CivilDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysInMonth(year: number, month: number): number {
  return civilDay(dayNumber(year, month + 1, 0)).day;
}

/** The day's number, or null where the calendar has no such day. */
export function existingDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayInRange(dayNumber(year, month, day));
}

/** So many months on, on the same day of the month, or on its last where it is shorter; null where out of range. */
export function addMonths(number: number, months: number): number | null {
  const { year, month, day } = civilDay(number);
  const first = dayInRange(dayNumber(year, month + months, 1));
  if (first === null) return null;
  const to = civilDay(first);
  return first + Math.min(day, daysInMonth(to.year, to.month)) - 1;
}

export function addDays(number: number, days: number): number | null {
  return dayInRange(number + days);
}

// The years 0001 to 9999: what four digits write and every database holds.
export const firstDay = dayNumber(1, 1, 1);
export const lastDay = dayNumber(9999, 12, 31);

/** The day, or null where no date can say it. */
export function dayInRange(number: number): number | null {
  return number >= firstDay && number <= lastDay ? number : null;
}
