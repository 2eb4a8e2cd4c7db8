import type { Plan } from "../plan/plan.ts";
import type { Calendars } from "../time/business-time.ts";
import { compileCalendars } from "../time/calendars.ts";
import type { Zone } from "../time/zone.ts";
import { Duration, parseDuration } from "./duration.ts";

const pattern = /^(-?\d+) (business days|business hours)(?: in "(.*)")?$/;

/** Reads the durations of a plan. */
export function businessDurations(plan: Plan, zone: Zone): (text: string) => Duration | null {
  const calendars = compileCalendars(plan, zone);
  return (text) => durationIn(text, calendars);
}

/** Reads ISO 8601 or business time; null also where there is no such calendar. */
export function durationIn(text: string, calendars: Calendars): Duration | null {
  const match = pattern.exec(text);
  if (match === null) return parseDuration(text);
  const calendar = calendars(match[3] ?? null);
  const count = Number(match[1]);
  if (calendar === undefined || !Number.isSafeInteger(count)) return null;
  const family = match[2] === "business days" ? "business days" : "business hours";
  return new Duration(family, count, 0, text, calendar);
}
