import type { DurationUnit } from "@handrail/syntax";
import type { DurationFamily } from "../types/type.ts";

/** A duration of known length: how it is written in a plan, and what of its size a playbook can be checked by. */
export interface DurationConstant {
  /** ISO 8601, or `5 business days`. */
  readonly text: string;
  readonly family: DurationFamily;
}

const families: { readonly [unit in DurationUnit]: DurationFamily } = {
  second: "elapsed",
  minute: "elapsed",
  hour: "elapsed",
  day: "elapsed",
  week: "elapsed",
  month: "months",
  year: "months",
  "business day": "business",
  "business hour": "business",
};

export function familyOf(unit: DurationUnit): DurationFamily {
  return families[unit];
}

/** A duration literal as a constant; null where only whole numbers make sense (months, years, business time, part of a millisecond). */
export function durationConstant(amount: number, unit: DurationUnit): DurationConstant | null {
  const text = durationText(amount, unit);
  return text === null ? null : { text, family: familyOf(unit) };
}

function durationText(amount: number, unit: DurationUnit): string | null {
  if (unit === "business day" || unit === "business hour") {
    return Number.isSafeInteger(amount) ? `${amount} ${unit}s` : null;
  }
  const sign = amount < 0 ? "-" : "";
  const size = Math.abs(amount);
  if (Number.isSafeInteger(size)) return `${sign}P${wholeUnits[unit](size)}`;
  const units = parts[unit];
  if (units === undefined) return null;
  return brokenUp(sign, size, units);
}

/** Half a day is twelve hours and half a week three days and twelve hours: what is no whole unit becomes smaller ones. */
function brokenUp(sign: string, size: number, millisecondsPerUnit: number): string | null {
  const total = Math.round(size * millisecondsPerUnit);
  if (!Number.isSafeInteger(total) || Math.abs(total - size * millisecondsPerUnit) > 1e-6)
    return null;
  const days = millisecondsPerUnit >= dayLength ? Math.floor(total / dayLength) : 0;
  let rest = total - days * dayLength;
  const hours = Math.floor(rest / hourLength);
  rest -= hours * hourLength;
  const minutes = Math.floor(rest / minuteLength);
  const seconds = (rest - minutes * minuteLength) / 1000;
  const time = [
    hours > 0 ? `${hours}H` : "",
    minutes > 0 ? `${minutes}M` : "",
    seconds > 0 ? `${seconds}S` : "",
  ].join("");
  return `${sign}P${days > 0 ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
}

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;

const parts: { readonly [unit in DurationUnit]?: number } = {
  second: 1000,
  minute: minuteLength,
  hour: hourLength,
  day: dayLength,
  week: 7 * dayLength,
};

const wholeUnits = {
  second: (n: number) => `T${n}S`,
  minute: (n: number) => `T${n}M`,
  hour: (n: number) => `T${n}H`,
  day: (n: number) => `${n}D`,
  week: (n: number) => `${n}W`,
  month: (n: number) => `${n}M`,
  year: (n: number) => `${n}Y`,
};

/** Whether a duration is made of whole days, so that it can move a date. */
export function isWholeDays(text: string): boolean {
  return text.startsWith("P") || text.startsWith("-P")
    ? !text.includes("T")
    : text.includes("business days");
}

/**
 * The size of a duration within its family, to compare constants by: milliseconds, months, business hours or, apart from those,
 * business days, of each calendar. Two sizes compare only when `unit` is equal.
 */
export function durationSize(text: string): { readonly unit: string; readonly size: number } {
  const business = /^(-?\d+) (business (?:day|hour)s(?: in ".*")?)$/.exec(text);
  if (business !== null) return { unit: business[2] ?? "", size: Number(business[1]) };
  const sign = text.startsWith("-") ? -1 : 1;
  const [days = "", time = ""] = text.replace(/^-?P/, "").split("T");
  const months = amount(days, "Y") * 12 + amount(days, "M");
  if (months > 0 || /[YM]/.test(days)) return { unit: "months", size: sign * months };
  const size =
    (amount(days, "W") * 7 + amount(days, "D")) * dayLength +
    amount(time, "H") * hourLength +
    amount(time, "M") * minuteLength +
    amount(time, "S") * 1000;
  return { unit: "milliseconds", size: sign * size };
}

/** The number before a letter. */
function amount(text: string, designator: string): number {
  const end = text.indexOf(designator);
  let start = end;
  while (start > 0 && !isLetter(text.charCodeAt(start - 1))) start -= 1;
  return end < 0 ? 0 : Number(text.slice(start, end));
}

function isLetter(code: number): boolean {
  return code >= 65;
}
