import { Temporal } from "temporal-polyfill";
import type { BusinessCalendar } from "./calendars.ts";
import { type Unknown, unknown } from "./values.ts";

/** "`n` business days after, before a date: the `n`-th business day after, before it; none: the date itself." */
export function moveBusinessDays(
  date: Temporal.PlainDate,
  count: number,
  calendar: BusinessCalendar,
): Temporal.PlainDate | Unknown {
  if (count === 0) return date;
  if (!calendar.knows(date)) return unknown;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = neighbour(day, count > 0 ? 1 : -1, calendar);
    if (next === unknown) return unknown;
    day = next;
  }
  return day;
}

/** The next business day, or the one before. */
function neighbour(
  date: Temporal.PlainDate,
  step: 1 | -1,
  calendar: BusinessCalendar,
): Temporal.PlainDate | Unknown {
  for (let day = date.add({ days: step }); calendar.knows(day); day = day.add({ days: step })) {
    if (calendar.openings(day).length > 0) return day;
  }
  return unknown;
}

/**
 * "Its local date and time in the calendar's zone are brought into the hours of a business day; the n-th business day after that
 * one, at the same time of day, brought into that day's hours."
 */
export function businessDaysFrom(
  instant: Temporal.Instant,
  count: number,
  back: boolean,
  calendar: BusinessCalendar,
): Temporal.Instant | Unknown {
  const local = instant.toZonedDateTimeISO(calendar.zone).toPlainDateTime();
  if (!calendar.knows(local.toPlainDate())) return unknown;
  const forward = count === 0 ? !back : count > 0;
  const start = intoHours(local, forward ? 1 : -1, calendar);
  if (start === unknown) return unknown;
  const day = moveBusinessDays(start.day, count, calendar);
  if (day === unknown) return unknown;
  // "At the same time of day": as far after the day's midnight, on a clock that never changes.
  const moved = day.toPlainDateTime().add(start.day.toPlainDateTime().until(start.time));
  return brought(moved, day, calendar).toZonedDateTime(calendar.zone).toInstant();
}

interface Within {
  readonly day: Temporal.PlainDate;
  readonly time: Temporal.PlainDateTime;
}

function intoHours(
  local: Temporal.PlainDateTime,
  step: 1 | -1,
  calendar: BusinessCalendar,
): Within | Unknown {
  const date = local.toPlainDate();
  const before = date.subtract({ days: 1 });
  const ends = calendar.openings(before).at(-1)?.to;
  const runsOn = ends !== undefined && Temporal.PlainDateTime.compare(local, ends) < 0;
  const day = runsOn ? before : date;
  if (calendar.openings(day).length > 0) return { day, time: brought(local, day, calendar) };
  const next = neighbour(day, step, calendar);
  if (next === unknown) return unknown;
  const openings = calendar.openings(next);
  const time = step === 1 ? openings[0]?.from : openings.at(-1)?.to;
  return time === undefined ? unknown : { day: next, time };
}

/** "A time of day before the hours becomes their start, one after them their end." */
function brought(
  time: Temporal.PlainDateTime,
  day: Temporal.PlainDate,
  calendar: BusinessCalendar,
): Temporal.PlainDateTime {
  const openings = calendar.openings(day);
  const [from, to] = [openings[0]?.from, openings.at(-1)?.to];
  if (from === undefined || to === undefined) throw new RangeError(`${day} is no business day`);
  if (Temporal.PlainDateTime.compare(time, from) < 0) return from;
  return Temporal.PlainDateTime.compare(time, to) > 0 ? to : time;
}

/** "Not reached within 36,525 days: unknown." */
const mostDays = 36_525;

/** "The first instant by which it has been open for `n` hours of exact time since `t`", or the last since which it has been. */
export function businessHoursFrom(
  instant: Temporal.Instant,
  count: number,
  calendar: BusinessCalendar,
): Temporal.Instant | Unknown {
  if (count === 0) return instant;
  const today = instant.toZonedDateTimeISO(calendar.zone).toPlainDate();
  if (!calendar.knows(today)) return unknown;
  const wanted = Math.abs(count) * 3_600_000;
  const from = instant.epochMilliseconds;
  for (let days = 10; ; days = Math.min(days * 5, mostDays)) {
    const found =
      count > 0
        ? openUntil(
            wanted,
            from,
            openTime(today.subtract({ days: 1 }), today.add({ days }), calendar),
          )
        : openSince(wanted, from, openTime(today.subtract({ days }), today, calendar));
    if (found !== unknown) return Temporal.Instant.fromEpochMilliseconds(found);
    // Beyond the years that it knows it is never open.
    const end = today.add({ days: count > 0 ? days : -days });
    if (days === mostDays || !calendar.knows(end)) return unknown;
  }
}

type Stretch = readonly [from: number, to: number];

/** All the time that it is open between two days: "where two openings overlap, the time counts once". */
function openTime(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  calendar: BusinessCalendar,
): readonly Stretch[] {
  const at = (local: Temporal.PlainDateTime) =>
    local.toZonedDateTime(calendar.zone).toInstant().epochMilliseconds;
  const all: Stretch[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const { from, to } of calendar.openings(day)) all.push([at(from), at(to)]);
  }
  const open: Stretch[] = [];
  // "An opening whose end comes first is none."
  for (const [from, to] of all.filter(([from, to]) => to > from).sort(([a], [b]) => a - b)) {
    const before = open.at(-1);
    if (before === undefined || from > before[1]) open.push([from, to]);
    else open.splice(-1, 1, [before[0], Math.max(before[1], to)]);
  }
  return open;
}

function openUntil(wanted: number, start: number, open: readonly Stretch[]): number | Unknown {
  let left = wanted;
  for (const [from, to] of open) {
    const length = Math.max(0, to - Math.max(from, start));
    if (length > 0 && length >= left) return Math.max(from, start) + left;
    left -= length;
  }
  return unknown;
}

function openSince(wanted: number, end: number, open: readonly Stretch[]): number | Unknown {
  let left = wanted;
  for (const [from, to] of open.toReversed()) {
    const length = Math.max(0, Math.min(to, end) - from);
    if (length > 0 && length >= left) return Math.min(to, end) - left;
    left -= length;
  }
  return unknown;
}
