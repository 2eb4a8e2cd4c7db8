import type { BusinessTime, Calendars } from "../time/business-time.ts";
import { dayLength, hourLength, minuteLength } from "../time/units.ts";

export type DurationFamily = "elapsed" | "months" | "business days" | "business hours";

/** A duration as it was said. Days stand apart from smaller units, as moving an instant by days is a step in the calendar. */
export class Duration {
  readonly family: DurationFamily;
  /** Days of an elapsed duration; else months, business days or business hours. */
  readonly count: number;
  /** What an elapsed duration holds besides its days. */
  readonly milliseconds: number;
  /** ISO 8601, or `5 business days`. */
  readonly text: string;
  /** What business time follows; null for the other families. */
  readonly calendar: BusinessTime | null;

  constructor(
    family: DurationFamily,
    count: number,
    milliseconds: number,
    text: string,
    calendar: BusinessTime | null = null,
  ) {
    this.family = family;
    this.count = count;
    this.milliseconds = milliseconds;
    this.text = text;
    this.calendar = calendar;
  }

  /** The length of an elapsed duration in milliseconds, a day counted as 24 hours; null for the other families. */
  get elapsed(): number | null {
    return this.family === "elapsed" ? this.count * dayLength + this.milliseconds : null;
  }
}

/** An elapsed time of exactly so many milliseconds, without days; null where that is no whole number in range. */
export function exactly(milliseconds: number): Duration | null {
  if (!Number.isSafeInteger(milliseconds)) return null;
  const size = Math.abs(milliseconds);
  const hours = Math.floor(size / hourLength);
  const minutes = Math.floor((size % hourLength) / minuteLength);
  const seconds = (size % minuteLength) / 1000;
  const text = `${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${seconds > 0 ? `${seconds}S` : ""}`;
  return new Duration(
    "elapsed",
    0,
    milliseconds,
    `${milliseconds < 0 ? "-" : ""}PT${text || "0S"}`,
  );
}

/** A number of calendar days. */
export function daysLong(days: number): Duration {
  return new Duration("elapsed", days, 0, `${days < 0 ? "-" : ""}P${Math.abs(days)}D`);
}

const isoPattern =
  /^([+-]?)P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,3}))?S)?)?$/i;

/** Reads ISO 8601; null where the text is none, mixes months with days, or is out of range. */
export function parseDuration(text: string): Duration | null {
  const iso = isoPattern.exec(text);
  return iso === null ? null : fromParts(iso, text);
}

const businessPattern = /^(-?\d+) (business days|business hours)(?: in "(.*)")?$/;

/** Reads ISO 8601 or business time; null also where there is no such calendar. */
export function durationIn(text: string, calendars: Calendars): Duration | null {
  const match = businessPattern.exec(text);
  if (match === null) return parseDuration(text);
  const calendar = calendars(match[3] ?? null);
  const count = Number(match[1]);
  if (calendar === undefined || !Number.isSafeInteger(count)) return null;
  const family = match[2] === "business days" ? "business days" : "business hours";
  return new Duration(family, count, 0, text, calendar);
}

function fromParts(parts: RegExpExecArray, text: string): Duration | null {
  const [, sign, years, months, weeks, days, hours, minutes, seconds, fraction] = parts;
  const factor = sign === "-" ? -1 : 1;
  const written = text.toUpperCase().replace(",", ".").replace("+", "");
  const inMonths = years !== undefined || months !== undefined;
  const inDays = weeks !== undefined || days !== undefined;
  const inHours = hours !== undefined || minutes !== undefined || seconds !== undefined;
  if (inMonths) {
    if (inDays || inHours) return null;
    const count = Number(years ?? 0) * 12 + Number(months ?? 0);
    return Number.isSafeInteger(count)
      ? new Duration("months", factor * count + 0, 0, written)
      : null;
  }
  const count = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  const milliseconds =
    Number(hours ?? 0) * hourLength +
    Number(minutes ?? 0) * minuteLength +
    Number(seconds ?? 0) * 1000 +
    Number((fraction ?? "0").padEnd(3, "0"));
  if (!Number.isSafeInteger(count * dayLength + milliseconds)) return null;
  return new Duration("elapsed", factor * count + 0, factor * milliseconds + 0, written);
}
