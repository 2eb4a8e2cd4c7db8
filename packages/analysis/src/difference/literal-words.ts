import type { PlanConstant, PlanType } from "@handrail/evaluator";
import { parseSteps } from "../encoding/constants.ts";
import { dayLength, perUnit } from "../encoding/units.ts";
import { floor, type Ratio, toDouble } from "../solver/ratio.ts";

/** Words that a condition takes for its own wherever they stand. */
const reserved = new Set(
  "and or not is when then unless because where contains ago away starts to known unknown".split(
    " ",
  ),
);
/** Those of other clauses, and of histories: within a name they are a part of it. */
const atEnds = new Set("in within after every by via with escalating of from".split(" "));

/** A name as a condition writes it. */
export function nameWords(name: string): string {
  const isPlain = /^[\p{L}\p{M}\p{N}]+(?:[ -][\p{L}\p{M}\p{N}]+)*$/u.test(name);
  const words = name.toLowerCase().split(/[ -]/);
  const isTaken =
    words.some((word) => reserved.has(word)) ||
    [words[0], words.at(-1)].some((word) => word !== undefined && atEnds.has(word));
  return isPlain && !isTaken ? name : `\`${name}\``;
}

export function constantWords(value: PlanConstant, type: PlanType): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return type.kind === "percent" ? `${plain(value)}%` : plain(value);
  if (typeof value !== "string") return value.map((one) => constantWords(one, type)).join(", ");
  switch (type.kind) {
    case "text":
      return quoted(value);
    case "money":
      return `${value} ${type.currency}`.trim();
    case "duration":
      return durationWords(value);
    case "date":
    case "time":
      return value;
    default:
      return nameWords(value);
  }
}

export function quoted(text: string): string {
  return `"${text.replace(/\\(?=["\\]|$)|"/g, "\\$&")}"`;
}

const clock = [
  [dayLength, "day", "days"],
  [3_600_000, "h", "h"],
  [60_000, "min", "min"],
  [1000, "s", "s"],
] as const;

function durationWords(text: string): string {
  const steps = parseSteps(text);
  if (steps === null) return text;
  const { family, count, milliseconds } = steps;
  if (family === "months") return counted(count, "month", "months");
  if (family === "days" && milliseconds === 0 && count !== 0) return counted(count, "day", "days");
  if (family === "days" && count === 0) return lengthWords(milliseconds, clock.slice(1));
  if (family === "days") return lengthWords(count * dayLength + milliseconds, clock);
  const calendar = / in .*$/.exec(text)?.[0] ?? "";
  const unit = family === "business days" ? "day" : "hour";
  return counted(count, `business ${unit}`, `business ${unit}s`) + calendar;
}

/** In the largest unit that it is a whole number of. */
function lengthWords(milliseconds: number, units: readonly (typeof clock)[number][]): string {
  for (const [length, one, many] of units) {
    const amount = milliseconds / length;
    if (!Number.isInteger(amount) || (amount === 0 && length !== 1000)) continue;
    return one.length > 2
      ? counted(amount, one, many)
      : `${amount}${one === "min" ? " " : ""}${one}`;
  }
  return `${milliseconds / 1000}s`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** A bound in the units of a type. */
export function boundWords(bound: Ratio, type: PlanType): string {
  switch (type.kind) {
    case "money":
      return `${moneyText(floor(bound))} ${type.currency}`;
    case "date":
      return new Date(Number(floor(bound)) * dayLength).toISOString().slice(0, 10);
    case "time":
      return new Date(Number(floor(bound))).toISOString().replace(/(?::00)?\.000Z$/, "Z");
    case "duration":
      return lengthWords(Number(floor(bound)), clock);
    default:
      return type.kind === "percent" ? `${plain(toDouble(bound))}%` : plain(toDouble(bound));
  }
}

function moneyText(units: bigint): string {
  const size = units < 0n ? -units : units;
  const whole = size / BigInt(perUnit);
  const rest = String(size % BigInt(perUnit))
    .padStart(4, "0")
    .replace(/0{1,2}$/, "");
  return `${units < 0n ? "-" : ""}${whole}${/^0+$/.test(rest) ? "" : `.${rest}`}`;
}

/** Digits without an exponent, as the language has none. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : BigInt(value).toString();
}
