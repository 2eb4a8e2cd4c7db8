import type { Calendar } from "../playbook/calendars.ts";
import { printText } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function calendars({ playbook, style }: Printing): readonly Lines[] {
  return playbook.calendars.map((calendar) => [
    `calendar ${printText(calendar.name)}`,
    ...style.shuffled(clauses(calendar)),
  ]);
}

function clauses({ zone, hours, closed, holidays }: Calendar): Lines {
  return [
    ...(zone === null ? [] : [`zone ${zone}`]),
    ...hours.map(([weekday, from, to]) => `open ${weekdays[weekday - 1]} ${hoursOf(from, to)}`),
    ...closed.map(
      ([from, to]) => `closed on ${dayOf(from)}${from === to ? "" : ` to ${dayOf(to)}`}`,
    ),
    ...(holidays ? ["holidays of DE"] : []),
  ];
}

const weekdays = ["Monday", "Tue", "Wednesdays", "Thu", "Fr", "Saturday", "sunday"] as const;

function hoursOf(from: string, to: string): string {
  if (from === "00:00" && to === "24:00") return "around the clock";
  return from === "09:00" && to === "17:00" ? "9am to 5pm" : `${from}-${to}`;
}

const months = [
  "January",
  "Feb",
  "March",
  "Apr",
  "May",
  "June",
  "Jul",
  "August",
  "Sep",
  "October",
  "Nov",
  "December",
];

function dayOf(day: string): string {
  const [, month, date] = /^(\d\d)-(\d\d)$/.exec(day) ?? [];
  return month === undefined ? day : `${Number(date)} ${months[Number(month) - 1]}`;
}
