import { existingDay } from "./day.ts";
import { dayLength } from "./units.ts";

const timePattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

const dayWidth = 10;

/** `2026-11-23` as the number of its day; null where it is none, undefined where the calendar has no such day. */
export function parseDay(text: string): number | null | undefined {
  const time = text.length === dayWidth ? parseTime(text) : null;
  return time ? time.local / dayLength : time;
}

/** A time as written: milliseconds since 1970 as if in UTC, and its offset in milliseconds where it has one. */
export interface WrittenTime {
  readonly local: number;
  readonly offset: number | null;
}

/** An ISO 8601 time or bare day; null where it is none, undefined where there is no such day or time. */
export function parseTime(text: string): WrittenTime | null | undefined {
  const match = timePattern.exec(text);
  if (match === null) return null;
  const [, year, month, date, hour = "0", minute = "0", second = "0", fraction = "0", zone] = match;
  const day = existingDay(Number(year), Number(month), Number(date));
  const offset = zone === undefined ? null : offsetOf(zone);
  const local = timeOfDay(Number(hour), Number(minute), Number(second));
  if (day === null || offset === undefined || local === null) return undefined;
  return { local: day * dayLength + local + Number(fraction.slice(0, 3).padEnd(3, "0")), offset };
}

/** Milliseconds since midnight; null where no clock shows such a time. */
export function timeOfDay(hour: number, minute: number, second: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

function offsetOf(zone: string): number | undefined {
  if (zone === "Z" || zone === "z") return 0;
  const offset = timeOfDay(Number(zone.slice(1, 3)), Number(zone.slice(3).replace(":", "")), 0);
  if (offset === null) return undefined;
  return zone.startsWith("-") ? -offset : offset;
}

export function formatDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** An instant in UTC, its milliseconds left out where they are zero: `2026-11-23T09:00:00Z`. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
