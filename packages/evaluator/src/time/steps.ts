import type { Duration } from "../values/duration.ts";
import { addDays, addMonths, dayInRange } from "./day.ts";
import { dayLength } from "./units.ts";
import type { Zone } from "./zone.ts";

/** An instant some time later (or, with sign -1, earlier); null where that is out of range. */
export function moveInstant(
  instant: number,
  duration: Duration,
  sign: 1 | -1,
  zone: Zone,
): number | null {
  const { family, count, milliseconds, calendar } = duration;
  switch (family) {
    case "elapsed":
    case "months": {
      const move = family === "months" ? addMonths : addDays;
      const day = count === 0 ? instant : moveLocalDay(instant, count * sign, move, zone);
      return day === null ? null : instantInRange(day + milliseconds * sign);
    }
    case "business days":
      return instantInRange(calendar?.moveByDays(instant, count, sign) ?? null);
    case "business hours":
      return instantInRange(calendar?.moveByHours(instant, count * sign) ?? null);
  }
}

/** A day some time later or earlier; null where that is out of range or the duration is not made of whole days. */
export function moveDay(day: number, duration: Duration, sign: 1 | -1): number | null {
  switch (duration.family) {
    case "elapsed": {
      const days = duration.count + duration.milliseconds / dayLength;
      return Number.isInteger(days) ? addDays(day, days * sign) : null;
    }
    case "months":
      return addMonths(day, duration.count * sign);
    case "business days":
      return duration.calendar === null
        ? null
        : duration.calendar.moveDay(day, duration.count * sign);
    case "business hours":
      return null;
  }
}

/** The day of an instant. */
export function dayOf(instant: number, zone: Zone): number {
  return Math.floor(zone.local(instant) / dayLength);
}

/** Moves the day and keeps the local time of day. */
function moveLocalDay(
  instant: number,
  count: number,
  move: (day: number, count: number) => number | null,
  zone: Zone,
): number | null {
  const local = zone.local(instant);
  const day = Math.floor(local / dayLength);
  const moved = move(day, count);
  return moved === null
    ? null
    : instantInRange(zone.instant(moved * dayLength + (local - day * dayLength)));
}

/** The instant, or null where no date and time can say it. */
export function instantInRange(instant: number | null): number | null {
  return instant === null || dayInRange(Math.floor(instant / dayLength)) === null ? null : instant;
}
