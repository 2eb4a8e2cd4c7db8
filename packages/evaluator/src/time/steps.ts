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
  switch (duration.family) {
    case "elapsed": {
      const day =
        duration.count === 0
          ? instant
          : moveLocalDay(instant, duration.count * sign, addDays, zone);
      return day === null ? null : instantInRange(day + duration.milliseconds * sign);
    }
    case "months":
      return duration.count === 0
        ? instant
        : moveLocalDay(instant, duration.count * sign, addMonths, zone);
    case "business days":
    case "business hours": {
      const moved = moveByBusinessTime(instant, duration, sign);
      return moved === null ? null : instantInRange(moved);
    }
  }
}

function moveByBusinessTime(
  instant: number,
  { family, count, calendar }: Duration,
  sign: 1 | -1,
): number | null {
  if (calendar === null) return null;
  return family === "business days"
    ? calendar.moveByDays(instant, count, sign)
    : calendar.moveByHours(instant, count * sign);
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
  return moved === null ? null : fromLocal(moved * dayLength + (local - day * dayLength), zone);
}

function fromLocal(local: number, zone: Zone): number | null {
  return dayInRange(Math.floor(local / dayLength)) === null
    ? null
    : instantInRange(zone.instant(local));
}

/** The instant, or null where no date and time can say it. */
export function instantInRange(instant: number): number | null {
  return dayInRange(Math.floor(instant / dayLength)) === null ? null : instant;
}
