import { type CalendarStatement, type DayRange, fold, type Span } from "@handrail/syntax";
import { closedDayExists, daysInRange, isYearly } from "../calendars/closed-days.ts";
import {
  lengthOf,
  overlaps,
  runsOverMidnight,
  type WeeklyOpening,
  weeklyOpenings,
} from "../calendars/openings.ts";
import { guessRegion, regionOf } from "../calendars/regions.ts";
import { zoneExists } from "../constants/moments.ts";
import { source } from "../expressions/source.ts";
import {
  closedRange,
  hoursOverlap,
  longNight,
  neverOpen,
  unknownRegion,
  unusedCalendar,
} from "../findings/calendars.ts";
import { unknownZone } from "../findings/files.ts";
import { replacement } from "../findings/fixes.ts";
import { declaredTwice } from "../findings/names.ts";
import { impossibleLiteral } from "../findings/time.ts";
import type { LinkedCalendar } from "../linked/calendar.ts";
import type { Place } from "../linked/expression.ts";
import type { DeclaredCalendar } from "../scope/declarations.ts";
import { type Checking, earlierThan } from "./context.ts";

export function declareCalendar(
  { title }: CalendarStatement,
  index: number,
): DeclaredCalendar | null {
  return title === null ? null : { name: title.value, index };
}

/** @param zone what it has without a zone of its own */
export function linkCalendar(node: CalendarStatement, zone: string, place: Place): LinkedCalendar {
  return {
    name: node.title?.value ?? "",
    zone: node.zone?.value ?? zone,
    hours: weeklyOpenings(node).map(({ weekday, opens, closes }) => [weekday, opens, closes]),
    closed: node.closed.flatMap(({ days }) => days.map(({ from, to }) => ({ from, to }))),
    regions: node.holidays.flatMap(({ regions }) =>
      regions.flatMap(({ text }) => regionOf(text)?.code ?? []),
    ),
    place,
  };
}

export function checkCalendar(checking: Checking, node: CalendarStatement, index: number): void {
  const { on } = checking;
  if (node.zone !== null && !zoneExists(node.zone.value)) {
    on.report(unknownZone, node.zone.span, { zone: node.zone.value });
  }
  checkOpenings(checking, node);
  const ranges = node.closed.flatMap(({ days }) => days);
  for (const range of ranges) checkClosed(checking, range);
  for (const { regions } of node.holidays) {
    for (const { text, span } of regions) checkRegion(checking, text, span);
  }
  if (node.title === null) return;
  const { value: name, span } = node.title;
  const first = earlierThan(checking.register().calendars.get(fold(name)), checking.file, index);
  if (first !== undefined) {
    const place = checking.where(first);
    on.report(declaredTwice, span, { what: "calendar", name, other: first.name, place });
  }
  const alwaysClosed = isClosedAllYear(ranges);
  if (node.open.length === 0 || alwaysClosed) {
    on.report(neverOpen, span, { name, closed: alwaysClosed });
  } else if (!checking.followsCalendar(fold(name))) {
    on.report(unusedCalendar, span, { name });
  }
}

function checkOpenings({ on }: Checking, node: CalendarStatement): void {
  const quoted = ({ weekday, span }: WeeklyOpening) =>
    `\`${source(on, span)}\` on ${weekdays[weekday - 1]}`;
  const reported = new Set<string>();
  for (const [one, other] of overlaps(weeklyOpenings(node))) {
    const later = one.span.start > other.span.start ? one : other;
    // Several days of one line are one mistake.
    const key = `${one.span.start} ${other.span.start}`;
    if (reported.has(key)) continue;
    reported.add(key);
    on.report(hoursOverlap, later.span, { one: quoted(one), other: quoted(other) });
  }
  for (const range of node.open.flatMap(({ hours }) => hours)) {
    const hours = lengthOf({ opens: range.from, closes: range.to }) / 60;
    // Hours that end when they begin are reported already.
    if (!runsOverMidnight(range) || hours <= 12 || range.from === range.to) continue;
    const swapped = `${range.to}-${range.from}`;
    on.report(
      longNight,
      range.span,
      { found: source(on, range.span), hours, swapped },
      replacement(range.span, swapped),
    );
  }
}

const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

function checkClosed({ on }: Checking, { from, to, span }: DayRange): void {
  if (![from, to].every(closedDayExists)) {
    on.report(impossibleLiteral, span, { source: source(on, span), problem: "no such day" });
    return;
  }
  const mixed = isYearly(from) !== isYearly(to);
  const days = mixed ? 0 : daysInRange(from, to);
  if (days > 0 && days <= 366) return;
  const why = mixed ? "one year alone" : days > 0 ? "too long" : "reversed";
  on.report(closedRange, span, { from, to, why });
}

function isClosedAllYear(ranges: readonly DayRange[]): boolean {
  return ranges.some(
    ({ from, to }) =>
      isYearly(from) &&
      isYearly(to) &&
      [from, to].every(closedDayExists) &&
      daysInRange(from, to) >= 365,
  );
}

function checkRegion({ on }: Checking, text: string, span: Span): void {
  if (regionOf(text) !== undefined) return;
  const { near, certain, parts } = guessRegion(text);
  on.report(
    unknownRegion,
    span,
    {
      found: text,
      near: near === undefined ? null : { code: near.code, name: near.names[0] ?? "" },
      parts: parts.map(({ code }) => code),
      named: certain,
    },
    near === undefined ? undefined : { ...replacementOf(span, near.code), certain },
  );
}

function replacementOf(span: Span, text: string) {
  return { title: `Replace with \`${text}\``, edits: [{ span, text }] };
}
