import { Temporal } from "temporal-polyfill";
import { dayExists } from "../constants/moments.ts";

/** The day that `12-24` has in a leap year, so that 29 February is one. */
const leapYear = 2024;

/** Whether a day is one of every year: `12-24`. */
export function isYearly(day: string): boolean {
  return day.length === 5;
}

/** Whether a day such as `2026-12-24` or `12-24` exists. */
export function closedDayExists(day: string): boolean {
  return dayExists(isYearly(day) ? `${leapYear}-${day}` : day);
}

/** How many days a range has, its ends included; zero or fewer where it ends before it begins. */
export function daysInRange(from: string, to: string): number {
  if (isYearly(from)) {
    const days = daysInRange(`${leapYear}-${from}`, `${leapYear}-${to}`);
    return days > 0 ? days : days + 366;
  }
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}
