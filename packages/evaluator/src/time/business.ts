import type { Calendar, Opening } from "./calendar.ts";
import { dayLength, hourLength } from "./units.ts";

/** The count-th business day after a day, or before it; the day itself for none. */
export function moveDayByBusinessDays(day: number, count: number, calendar: Calendar) {
  if (count === 0) return day;
  return calendar.knows(day) ? calendar.step(day, count) : null;
}

/** Going back mirrors going on: from a closed day it starts when the business day before it closes. */
export function moveByBusinessDays(
  instant: number,
  count: number,
  sign: 1 | -1,
  calendar: Calendar,
): number | null {
  const steps = count * sign;
  const local = calendar.zone.local(instant);
  const start = withinHours(local, steps === 0 ? sign : Math.sign(steps), calendar);
  if (start === null) return null;
  const day = moveDayByBusinessDays(start.day, steps, calendar);
  if (day === null) return null;
  return calendar.zone.instant(day * dayLength + clamped(start.time, day, calendar));
}

interface DayTime {
  readonly day: number;
  /** In milliseconds after its midnight; it may lie on the next day. */
  readonly time: number;
}

/** Brings a local time into the hours of a business day. */
function withinHours(local: number, direction: number, calendar: Calendar): DayTime | null {
  const date = Math.floor(local / dayLength);
  if (!calendar.knows(date)) return null;
  const runsOn = local < (date - 1) * dayLength + hoursOf(date - 1, calendar).to;
  const day = runsOn ? date - 1 : date;
  if (calendar.openings(day).length > 0) {
    return { day, time: clamped(local - day * dayLength, day, calendar) };
  }
  const next = calendar.step(day, direction);
  if (next === null) return null;
  const { from, to } = hoursOf(next, calendar);
  return { day: next, time: direction > 0 ? from : to };
}

/** From when a business day opens to when it closes; no time at all on another day. */
function hoursOf(day: number, calendar: Calendar): Opening {
  const openings = calendar.openings(day);
  return { from: openings[0]?.from ?? 0, to: openings.at(-1)?.to ?? 0 };
}

function clamped(time: number, day: number, calendar: Calendar): number {
  const { from, to } = hoursOf(day, calendar);
  return Math.min(Math.max(time, from), to);
}

/** How many days a search for open time goes on before its end counts as unknown. */
const mostDays = 36_525;

/** The first instant by which so many hours have run while it was open; going back, the last from which they run. */
export function moveByBusinessHours(
  instant: number,
  hours: number,
  calendar: Calendar,
): number | null {
  if (hours === 0) return instant;
  const forward = hours > 0;
  const { zone } = calendar;
  const today = Math.floor(zone.local(instant) / dayLength);
  if (!calendar.knows(today)) return null;
  let left = Math.abs(hours) * hourLength;
  let at = instant;
  // What opened the day before may still be open.
  for (let days = forward ? -1 : 0; days <= mostDays; days += 1) {
    const day = forward ? today + days : today - days;
    const openings = calendar.openings(day);
    for (const { from, to } of forward ? openings : openings.toReversed()) {
      const opens = zone.instant(day * dayLength + from);
      const closes = zone.instant(day * dayLength + to);
      const available = forward ? closes - Math.max(opens, at) : Math.min(closes, at) - opens;
      if (available <= 0) continue;
      if (available >= left) return forward ? closes - available + left : opens + available - left;
      left -= available;
      at = forward ? closes : opens;
    }
  }
  return null;
}
