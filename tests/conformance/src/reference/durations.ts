import type { Literal } from "../playbook/expressions.ts";
import { calendarOf } from "./calendars.ts";
import { sameName } from "./names.ts";
import { halvesAwayFromZero } from "./rounding.ts";
import type { Known } from "./situation.ts";
import { type Duration, type Elapsed, type Unknown, unknown } from "./values.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** "Durations in sentences are of one of three kinds: elapsed, months and business." */
export function durationFromLiteral(
  { amount, unit, calendar = null }: Literal & { kind: "duration" },
  { playbook, zone }: Pick<Known, "playbook" | "zone">,
): Duration {
  switch (unit) {
    case "second":
      return elapsed(0, amount * second, `PT${amount}S`);
    case "minute":
      return elapsed(0, amount * minute, `PT${amount}M`);
    case "hour":
      return elapsed(0, amount * hour, `PT${amount}H`);
    case "day":
      return elapsed(amount, 0, `P${amount}D`);
    case "week":
      return elapsed(7 * amount, 0, `P${amount}W`);
    case "month":
      return { type: "duration", family: "months", months: amount, said: `P${amount}M` };
    case "year":
      return { type: "duration", family: "months", months: 12 * amount, said: `P${amount}Y` };
    case "business hour":
    case "business day": {
      const family = "business";
      const units = unit === "business day" ? "days" : "hours";
      // A calendar is said as it is declared.
      const name = playbook.calendars.find((one) => sameName(one.name, calendar ?? ""))?.name;
      const said = `${amount} business ${units}${calendar === null ? "" : ` in "${name}"`}`;
      const follows = calendarOf(playbook, calendar, zone);
      return { type: "duration", family, unit: units, amount, calendar: follows, said };
    }
  }
}

function elapsed(days: number, milliseconds: number, said: string): Elapsed {
  return { type: "duration", family: "elapsed", days, milliseconds, said };
}

/** "ISO 8601 in weeks, days, hours, minutes, seconds … after a minus where it is negative"; null for any other text. */
export function durationFromText(text: string): Elapsed | null {
  const written = text.trim().toUpperCase().replace(",", ".").replace("+", "");
  const match =
    /^-?P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/.exec(
      written,
    );
  if (match === null) return null;
  const sign = written.startsWith("-") ? -1 : 1;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => sign * Number(part ?? 0));
  const exact = hours * hour + minutes * minute + halvesAwayFromZero(seconds * second);
  return elapsed(7 * weeks + days, exact, written);
}

/** "A day then counts 24 hours." */
export function length({ days, milliseconds }: Elapsed): number {
  return days * day + milliseconds;
}

/** What comes of computing with durations or times: exact time, in whole milliseconds. */
export function exactly(milliseconds: number): Elapsed | Unknown {
  const whole = halvesAwayFromZero(milliseconds);
  if (!Number.isSafeInteger(whole)) return unknown;
  return elapsed(0, whole, written(whole));
}

/** What lies between two days: whole days, `P0D` between a day and itself. */
export function wholeDays(days: number): Elapsed {
  return elapsed(days, 0, days < 0 ? `-P${-days}D` : `P${days}D`);
}

/** ISO 8601 in hours, minutes and seconds, without those that are zero. */
function written(milliseconds: number): string {
  if (milliseconds < 0) return `-${written(-milliseconds)}`;
  const hours = Math.floor(milliseconds / hour);
  const minutes = Math.floor((milliseconds % hour) / minute);
  const seconds = (milliseconds % minute) / second;
  const part = (amount: number, unit: string) => (amount === 0 ? "" : `${amount}${unit}`);
  return `PT${part(hours, "H") + part(minutes, "M") + part(seconds, "S") || "0S"}`;
}
