import type { BusinessTime } from "../time/business-time.ts";
import { dayLength, hourLength, minuteLength } from "../time/units.ts";
import { Shown } from "./value.ts";

export type DurationFamily = "elapsed" | "months" | "business days" | "business hours";

/** A duration as it was said. Days stand apart from smaller units, as moving an instant by days is a step in the calendar. */
export class Duration extends Shown {
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
    super();
    this.family = family;
    this.count = count;
    this.milliseconds = milliseconds;
    this.text = text;
    this.calendar = calendar;
  }

  get json(): string {
    return this.text;
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
  /^([+-]?)P(?=[\dT])(?:(?:(\d+)Y)?(?:(\d+)M)?|(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,3}))?S)?)?)$/i;

/** Reads ISO 8601; null where the text is none, mixes months with days, or is out of range. */
export function parseDuration(text: string): Duration | null {
  const parts = isoPattern.exec(text);
  if (parts === null) return null;
  const part = (group: number) => Number(parts[group] ?? 0);
  const inMonths = (parts[2] ?? parts[3]) !== undefined;
  const count = inMonths ? part(2) * 12 + part(3) : part(4) * 7 + part(5);
  const milliseconds =
    part(6) * hourLength +
    part(7) * minuteLength +
    part(8) * 1000 +
    Number((parts[9] ?? "").padEnd(3, "0"));
  if (!Number.isSafeInteger(inMonths ? count : count * dayLength + milliseconds)) return null;
  const sign = parts[1] === "-" ? -1 : 1;
  const written = text.toUpperCase().replace(",", ".").replace("+", "");
  const family = inMonths ? "months" : "elapsed";
  return new Duration(family, sign * count + 0, sign * milliseconds + 0, written);
}
