import { english } from "../../dialect/en.ts";
import { leaf } from "../../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../../formatter/printer.ts";
import type {
  ClosedDays,
  DayRange,
  Holidays,
  HourRange,
  OpenHours,
  WeekdayRange,
} from "../../tree/statements.ts";

const { calendar: words, clauses } = english;

export function printOpen({ days, hours, span }: OpenHours): ClauseDoc {
  const text = `${clauses.open} ${days.map(weekdays).join(", ")} ${hours.map(hourRange).join(", ")}`;
  return { at: span.start, doc: leaf(text, span.start) };
}

export function printClosed({ days, span }: ClosedDays, printer: Printer): ClauseDoc {
  const word = leaf(`${clauses.closed} ${words.on[0]} `, span.start);
  const list = printer.listed(days, (day) => leaf(dayRange(day), day.span.start));
  return { at: span.start, doc: [word, list] };
}

export function printHolidays({ regions, span }: Holidays, printer: Printer): ClauseDoc {
  const word = leaf(`${clauses.holidays} ${words.of[0]} `, span.start);
  const list = printer.listed(regions, (region) => leaf(region.text, region.span.start));
  return { at: span.start, doc: [word, list] };
}

function weekdays({ from, to }: WeekdayRange): string {
  return from === 1 && to === 7
    ? words.everyDay[0]
    : fromTo(from, to, (day) => words.weekdays[day - 1]?.[0] ?? "");
}

function hourRange({ from, to }: HourRange): string {
  return from === "00:00" && to === "24:00" ? words.allDay[0] : `${from}-${to}`;
}

function dayRange({ from, to }: DayRange): string {
  return fromTo(from, to, (day) => {
    const [, month, date] = /^(\d\d)-(\d\d)$/.exec(day) ?? [];
    return month === undefined ? day : `${Number(date)} ${words.months[Number(month) - 1]?.[0]}`;
  });
}

function fromTo<T>(from: T, to: T, print: (one: T) => string): string {
  return from === to ? print(from) : `${print(from)} ${words.to[0]} ${print(to)}`;
}
