import type { Plan, PlanCalendar } from "../plan/plan.ts";
import { moveByBusinessDays, moveByBusinessHours, moveDayByBusinessDays } from "./business.ts";
import type { BusinessTime, Calendars } from "./business-time.ts";
import { compileCalendar } from "./calendar.ts";
import { type Zone, zoneNamed } from "./zone.ts";

const workdays = [1, 2, 3, 4, 5].map((weekday) => [weekday, "09:00", "17:00"] as const);

/** The calendars of a plan; without one, business time is Monday to Friday, 09:00 to 17:00, in its zone. */
export function compileCalendars(
  { calendars, calendar }: Pick<Plan, "calendars" | "calendar">,
  zone: Zone,
): Calendars {
  const byName = new Map(
    calendars.map((one) => [one.name, businessTimeOf(one, zoneNamed(one.zone))]),
  );
  const governing =
    calendar === null
      ? businessTimeOf({ name: "", zone: "", hours: workdays, closed: [], years: null }, zone)
      : byName.get(calendars[calendar]?.name ?? "");
  return (name) => (name === null ? governing : byName.get(name));
}

export function businessTimeOf(plan: PlanCalendar, zone: Zone): BusinessTime {
  const calendar = compileCalendar(plan, zone);
  return {
    moveByDays: (instant, count, sign) => moveByBusinessDays(instant, count, sign, calendar),
    moveByHours: (instant, hours) => moveByBusinessHours(instant, hours, calendar),
    moveDay: (day, count) => moveDayByBusinessDays(day, count, calendar),
  };
}
