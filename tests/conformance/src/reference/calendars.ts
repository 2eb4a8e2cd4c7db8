import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../playbook/calendars.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { isGermanHoliday } from "./holidays.ts";
import { sameName } from "./names.ts";

/** What business time follows. */
export interface BusinessCalendar {
  readonly zone: string;
  /** "Public holidays are resolved … for a span of years"; "without public holidays, the years are 0001 to 9999." */
  readonly knows: (day: Temporal.PlainDate) => boolean;
  /** The openings that begin on a day, in order. */
  readonly openings: (day: Temporal.PlainDate) => readonly Opening[];
}

/** In local time. */
export interface Opening {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
}

/** The calendar that a duration names, or else the one that governs. */
export function calendarOf(
  playbook: Playbook,
  name: string | null,
  zone: string,
): BusinessCalendar {
  const { calendars, header } = playbook;
  // "Which calendar governs: … the one that its header names, else the only one that it declares."
  const wanted = name ?? header?.calendar ?? calendars[0]?.name ?? null;
  const found = calendars.find((one) => wanted !== null && sameName(one.name, wanted));
  return businessCalendar(found ?? workdays, zone);
}

/** "Monday to Friday, 09:00 to 17:00, in the plan's zone." */
const workdays: Calendar = {
  name: "",
  zone: null,
  hours: [1, 2, 3, 4, 5].map((weekday) => [weekday, "09:00", "17:00"]),
  closed: [],
  holidays: false,
};

const known = new WeakMap<Calendar, Map<string, BusinessCalendar>>();

/** Made once, since its openings are asked for again and again. */
function businessCalendar(calendar: Calendar, zone: string): BusinessCalendar {
  const inZones = known.get(calendar) ?? new Map<string, BusinessCalendar>();
  known.set(calendar, inZones);
  const made = inZones.get(zone) ?? withMemory(compiled(calendar, zone));
  inZones.set(zone, made);
  return made;
}

function withMemory(calendar: BusinessCalendar): BusinessCalendar {
  const days = new Map<string, readonly Opening[]>();
  return {
    ...calendar,
    openings: (day) => {
      const text = day.toString();
      const openings = days.get(text) ?? calendar.openings(day);
      days.set(text, openings);
      return openings;
    },
  };
}

function compiled(calendar: Calendar, zone: string): BusinessCalendar {
  const { hours, closed, holidays } = calendar;
  const resolved = holidays || closed.some(([from]) => isYearly(from));
  const knows = ({ year }: Temporal.PlainDate) =>
    resolved ? year >= 2010 && year <= 2040 : year >= 1 && year <= 9999;
  const isClosed = (day: Temporal.PlainDate) =>
    closed.some((range) => lies(day, range)) || (holidays && isGermanHoliday(day));
  return {
    zone: calendar.zone ?? zone,
    knows,
    openings: (day) =>
      !knows(day) || isClosed(day)
        ? []
        : hours
            .filter(([weekday]) => weekday === day.dayOfWeek)
            .map(([, from, to]) => opening(day, from, to))
            .sort((one, other) => Temporal.PlainDateTime.compare(one.from, other.from)),
  };
}

function isYearly(day: string): boolean {
  return /^\d\d-\d\d$/.test(day);
}

function lies(day: Temporal.PlainDate, [from, to]: readonly [string, string]): boolean {
  const text = isYearly(from) ? day.toString().slice(5) : day.toString();
  return to < from ? text >= from || text <= to : text >= from && text <= to;
}

/** "One that ends no later than it begins ends on the next day." */
function opening(day: Temporal.PlainDate, from: string, to: string): Opening {
  const end = to === "24:00" || to <= from ? day.add({ days: 1 }) : day;
  const clock = (text: string) => Temporal.PlainTime.from(text === "24:00" ? "00:00" : text);
  return { from: day.toPlainDateTime(clock(from)), to: end.toPlainDateTime(clock(to)) };
}
