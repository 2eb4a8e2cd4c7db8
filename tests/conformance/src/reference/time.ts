import { Temporal } from "temporal-polyfill";
import { businessDaysFrom, businessHoursFrom, moveBusinessDays } from "./business-time.ts";
import { type Business, type Duration, type Unknown, unknown } from "./values.ts";

export type Direction = 1 | -1;

/**
 * "Adding n days, weeks, months or years to an instant keeps the local time of day in the zone … Hours, minutes and seconds
 * are exact." Temporal's own rules are those of the page: the month's last day, forward by the gap, the earlier of two.
 */
export function moveInstant(
  instant: Temporal.Instant,
  duration: Duration,
  direction: Direction,
  zone: string,
): Temporal.Instant | Unknown {
  const known = moves.get(duration) ?? new Map<string, Temporal.Instant | Unknown>();
  moves.set(duration, known);
  const move = `${instant.epochMilliseconds} ${direction} ${zone}`;
  const before = known.get(move);
  if (before !== undefined) return before;
  const moved = withinYears(
    () => movedInstant(instant, duration, direction, zone),
    (one) => one.toZonedDateTimeISO("UTC").year,
  );
  known.set(move, moved);
  return moved;
}

/** What has been worked out already: an aggregate asks for the start of its window once an element. */
const moves = new WeakMap<Duration, Map<string, Temporal.Instant | Unknown>>();

function movedInstant(
  instant: Temporal.Instant,
  duration: Duration,
  direction: Direction,
  zone: string,
): Temporal.Instant | Unknown {
  const local = instant.toZonedDateTimeISO(zone);
  switch (duration.family) {
    case "elapsed":
      return local
        .add({ days: direction * duration.days })
        .toInstant()
        .add({ milliseconds: direction * duration.milliseconds });
    case "months":
      return local.add({ months: direction * duration.months }).toInstant();
    case "business":
      return duration.unit === "days"
        ? businessDaysFrom(instant, steps(duration, direction), direction === -1, duration.calendar)
        : businessHoursFrom(instant, steps(duration, direction), duration.calendar);
  }
}

function steps({ amount }: Business, direction: Direction): number {
  return direction * amount;
}

/** The same on a date: "D must be days, weeks, months, years or business days." */
export function moveDate(
  date: Temporal.PlainDate,
  duration: Duration,
  direction: Direction,
): Temporal.PlainDate | Unknown {
  return withinYears(
    () => movedDate(date, duration, direction),
    (moved) => moved.year,
  );
}

function movedDate(
  date: Temporal.PlainDate,
  duration: Duration,
  direction: Direction,
): Temporal.PlainDate | Unknown {
  switch (duration.family) {
    case "elapsed":
      return date.add({ days: direction * duration.days });
    case "months":
      return date.add({ months: direction * duration.months });
    case "business":
      return moveBusinessDays(date, steps(duration, direction), duration.calendar);
  }
}

/** "The years 0001 to 9999; a result beyond is unknown." Temporal throws far beyond them. */
function withinYears<T>(move: () => T | Unknown, yearOf: (moved: T) => number): T | Unknown {
  try {
    const moved = move();
    if (moved === unknown) return unknown;
    return yearOf(moved) >= 1 && yearOf(moved) <= 9999 ? moved : unknown;
  } catch (error) {
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}

/** The day of an instant in the zone. */
export function dayOf(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** "ISO 8601 with an offset or `Z`; without one, or as a bare day, the plan's zone governs"; null for any other text. */
export function instantFromText(text: string, zone: string): Temporal.Instant | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text))
    return null;
  try {
    if (/(Z|[+-]\d\d:\d\d)$/.test(text) && text.includes("T")) return Temporal.Instant.from(text);
    return Temporal.PlainDateTime.from(text, { overflow: "reject" })
      .toZonedDateTime(zone)
      .toInstant();
  } catch {
    return null;
  }
}

export function dateFromText(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** In UTC, with milliseconds only where there are any. */
export function instantText(instant: Temporal.Instant): string {
  const exact = instant.epochMilliseconds % 1000 !== 0;
  return instant.toString({ smallestUnit: exact ? "millisecond" : "second" });
}
