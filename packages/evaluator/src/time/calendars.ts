import type { Plan } from "../plan/plan.ts";
import { type Calendar, compileCalendar } from "./calendar.ts";
import { type Zone, zoneNamed } from "./zone.ts";

/** The calendar of a name, or the one that governs; undefined where the plan has none of the name. */
export type Calendars = (name: string | null) => Calendar | undefined;

const workdays = [1, 2, 3, 4, 5].map((weekday) => [weekday, "09:00", "17:00"] as const);

/** The calendars of a plan; without one, business time is Monday to Friday, 09:00 to 17:00, in its zone. */
export function compileCalendars(
  { calendars, calendar }: Pick<Plan, "calendars" | "calendar">,
  zone: Zone,
): Calendars {
  const byName = new Map(
    calendars.map((one) => [one.name, compileCalendar(one, zoneNamed(one.zone))]),
  );
  const governing =
    calendar === null
      ? compileCalendar({ name: "", zone: "", hours: workdays, closed: [], years: null }, zone)
      : byName.get(calendars[calendar]?.name ?? "");
  return (name) => (name === null ? governing : byName.get(name));
}
