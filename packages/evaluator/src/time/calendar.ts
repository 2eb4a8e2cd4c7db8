import type { PlanCalendar } from "../plan/plan.ts";
import { dayNumber, firstDay, lastDay } from "./day.ts";
import { parseDay } from "./iso.ts";
import { dayLength, minuteLength } from "./units.ts";
import type { Zone } from "./zone.ts";

/** From one time to another, in milliseconds after midnight; the end may lie on the next day. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

/** When a business is open. Days outside the years that it knows have no openings. */
export interface Calendar {
  readonly zone: Zone;
  /** Whether a day lies in the years for which its holidays are known. */
  knows(day: number): boolean;
  /** The openings that begin on a day, in order; none where it is no business day. */
  openings(day: number): readonly Opening[];
  /** The count-th business day after a day, or before it where the count is negative; null where that is not known. */
  step(day: number, count: number): number | null;
}

const none: readonly Opening[] = [];

/** @param plan has at least one opening, so that every search for a business day ends */
export function compileCalendar({ hours, closed, years }: PlanCalendar, zone: Zone): Calendar {
  const week = weekOf(hours);
  const businessDays = week.filter(({ length }) => length > 0).length;
  const closedDays = closed.map((text) => parseDay(text) ?? 0).sort((one, other) => one - other);
  const closedOn = new Set(closedDays);
  const lost = closedDays.filter((day) => onWeekday(week, day).length > 0);
  const first = years === null ? firstDay : dayNumber(years[0], 1, 1);
  const last = years === null ? lastDay : dayNumber(years[1], 12, 31);

  const knows = (day: number) => day >= first && day <= last;
  const openings = (day: number) =>
    knows(day) && !closedOn.has(day) ? onWeekday(week, day) : none;

  function step(day: number, count: number): number | null {
    const direction = Math.sign(count);
    let left = Math.abs(count);
    let at = day;
    // Whole weeks at once, as long as a business day is sure to be left for the walk that follows.
    while (left > businessDays) {
      const weeks = Math.floor((left - 1) / businessDays);
      const next = at + direction * weeks * 7;
      if (!knows(next)) return null;
      left -=
        weeks * businessDays - Math.abs(lostUntil(next, direction) - lostUntil(at, direction));
      at = next;
    }
    while (left > 0) {
      at += direction;
      if (!knows(at)) return null;
      if (openings(at).length > 0) left -= 1;
    }
    return at;
  }

  /** How many weekdays are lost to closed days up to a day, which counts itself when going forward. */
  function lostUntil(day: number, direction: number): number {
    const beyond = direction > 0 ? day + 1 : day;
    let [low, high] = [0, lost.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lost[middle] ?? 0) < beyond) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return { zone, knows, openings, step };
}

/** From Monday. */
function weekOf(hours: PlanCalendar["hours"]): readonly (readonly Opening[])[] {
  const week: Opening[][] = Array.from({ length: 7 }, () => []);
  for (const [weekday, opens, closes] of hours) {
    const from = timeOfDay(opens);
    const to = timeOfDay(closes);
    week[weekday - 1]?.push({ from, to: to > from ? to : to + dayLength });
  }
  for (const openings of week) openings.sort((one, other) => one.from - other.from);
  return week;
}

function timeOfDay(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minuteLength;
}

function onWeekday(week: readonly (readonly Opening[])[], day: number): readonly Opening[] {
  // 1970-01-01 was a Thursday.
  return week[(((day + 3) % 7) + 7) % 7] ?? none;
}
