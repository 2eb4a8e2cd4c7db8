import type { Plan, PlanCalendar, PlanExpression } from "@handrail/evaluator";
import type { LinkedCalendar, LinkedPlaybook } from "@handrail/model";
import { Temporal } from "temporal-polyfill";
import type { Holidays } from "./holidays.ts";
import { firstYear, lastYear } from "./years.ts";

/** The calendars that some business time in the table follows, and which of them governs. */
export function planCalendars(
  { calendars, calendar }: LinkedPlaybook,
  expressions: readonly PlanExpression[],
  holidays: Holidays,
): Pick<Plan, "calendars" | "calendar"> {
  const followed = new Set(
    expressions.flatMap((expression) => {
      if (expression.op !== "constant" || expression.type.kind !== "duration") return [];
      const business = /business (?:days|hours)(?: in "(.*)")?$/.exec(String(expression.value));
      return business === null ? [] : [business[1] ?? calendar];
    }),
  );
  const used = calendars.filter(({ name }) => followed.has(name));
  const governing = used.findIndex(({ name }) => name === calendar);
  return {
    calendars: used.map((one) => planCalendar(one, holidays)),
    calendar: governing < 0 ? null : governing,
  };
}

function planCalendar(
  { name, zone, hours, closed, regions }: LinkedCalendar,
  holidays: Holidays,
): PlanCalendar {
  const weekdays = new Set(hours.map(([weekday]) => weekday));
  const yearly = closed.some(({ from }) => isYearly(from));
  const days = new Set([...closed.flatMap(daysOf), ...regions.flatMap(holidays)]);
  return {
    name,
    zone,
    hours,
    closed: [...days].filter((day) => weekdays.has(Temporal.PlainDate.from(day).dayOfWeek)).sort(),
    years: yearly || regions.length > 0 ? [firstYear, lastYear] : null,
  };
}

function isYearly(day: string): boolean {
  return day.length === 5;
}

function daysOf({ from, to }: LinkedCalendar["closed"][number]): readonly string[] {
  if (!isYearly(from)) return daysBetween(from, to);
  const isWithin = (day: string) =>
    to < from ? day >= from || day <= to : day >= from && day <= to;
  everyDay ??= daysBetween(`${firstYear}-01-01`, `${lastYear}-12-31`);
  return everyDay.filter((day) => isWithin(day.slice(5)));
}

/** The days of all years that a plan covers, listed when a calendar first needs them. */
let everyDay: readonly string[] | undefined;

function daysBetween(from: string, to: string): readonly string[] {
  const last = Temporal.PlainDate.from(to);
  const days: string[] = [];
  let day = Temporal.PlainDate.from(from);
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    days.push(day.toString());
  }
  return days;
}
