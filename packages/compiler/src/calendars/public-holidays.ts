import HolidayCalendar from "date-holidays";
import { firstYear, lastYear } from "./years.ts";

const hour = 3_600_000;
const day = 24 * hour;

const known = new Map<string, readonly string[]>();

/** The public holidays of a region in the years that are resolved, in order. */
export function publicHolidays(region: string): readonly string[] {
  const found = known.get(region) ?? resolved(region);
  known.set(region, found);
  return found;
}

function resolved(region: string): readonly string[] {
  const [country = "", state = "", part = ""] = region.split("-");
  const calendar = new HolidayCalendar(country, state, part, {
    types: ["public"],
    timezone: "UTC",
  });
  const days = new Set<string>();
  // A holiday may begin on the evening before its year.
  for (let year = firstYear - 1; year <= lastYear; year += 1) {
    for (const { start, end } of calendar.getHolidays(year)) {
      for (const date of daysCovered(start.getTime(), end.getTime())) days.add(date);
    }
  }
  return [...days].sort();
}

/**
 * The days that a holiday takes from morning to evening. One that is kept from sunset to sunset takes the day between; a half holiday takes
 * none, as nobody can tell at which hour an office closes.
 */
function* daysCovered(start: number, end: number): Generator<string> {
  const first = Math.floor(start / day) * day;
  for (let midnight = first; midnight < end; midnight += day) {
    const date = new Date(midnight);
    const covered = start <= midnight + 6 * hour && end >= midnight + 18 * hour;
    if (covered && date.getUTCFullYear() >= firstYear && date.getUTCFullYear() <= lastYear) {
      yield date.toISOString().slice(0, 10);
    }
  }
}
