import type { DurationUnit, Literal } from "../playbook/expressions.ts";
import type { Type } from "../playbook/types.ts";
import { calendarNames } from "./calendars.ts";
import { days, times } from "./days.ts";
import type { Draw } from "./draw.ts";
import { texts } from "./words.ts";

export type Constants = readonly Literal[];

/** A constant of a type; not of lists, which have none. */
export function constant(draw: Draw, type: Type): Literal {
  switch (type.kind) {
    case "yes/no":
      return { kind: "yes/no", value: draw.chance(50) };
    case "one of":
    case "step of":
      return { kind: "word", word: draw.pick(type.values) };
    case "number":
      return { kind: "number", value: number(draw) };
    case "percent":
      return { kind: "percent", value: draw.pick([0, 5, 12.5, 20, 33.3333, 100, 150, -10]) };
    case "money":
      return { kind: "money", amount: amount(draw), currency: type.currency };
    case "duration":
      return elapsed(draw);
    case "date":
      return { kind: "date", text: draw.pick(days) };
    case "time":
      return { kind: "time", text: draw.pick(times) };
    case "text":
      return { kind: "text", text: draw.pick(texts) };
    case "list of":
      throw new RangeError("lists have no constants");
  }
}

export function number(draw: Draw): number {
  return draw.pick([
    0, 0, 1, 2, 3, 5, 10, 0.1, 0.3, 0.5, 2.5, -1, -2.5, 100, 50_000, 1_500_000, 1e15,
  ]);
}

export function amount(draw: Draw): string {
  return draw.pick([
    "0",
    "1",
    "9.99",
    "0.0001",
    "-0.0003",
    "0.5",
    "12.3456",
    "50000",
    "1500000",
    "-5",
    "900719925474.0991",
  ]);
}

export function elapsed(draw: Draw): Literal & { readonly kind: "duration" } {
  const [unit, largest] = draw.pick<readonly [DurationUnit, number]>([
    ["second", 90],
    ["minute", 90],
    ["hour", 48],
    ["day", 14],
    ["week", 3],
  ]);
  return { kind: "duration", amount: draw.between(unit === "second" ? 2 : 1, largest), unit };
}

/** Any duration that moves an instant. */
export function anyDuration(draw: Draw): Literal & { readonly kind: "duration" } {
  return draw.choose([
    [11, () => elapsed(draw)],
    [7, () => calendarDuration(draw)],
    [2, () => businessTime(draw, "business hour", 40)],
  ]);
}

/** A duration that moves a day. */
export function calendarDuration(draw: Draw): Literal & { readonly kind: "duration" } {
  const unit = draw.pick(["day", "week", "month", "year", "business day", "business day"] as const);
  if (unit === "business day") return businessTime(draw, unit, 12);
  return { kind: "duration", amount: draw.between(1, unit === "year" ? 2 : 6), unit };
}

/** Any duration of a clause. */
export function clauseDuration(draw: Draw): Literal & { readonly kind: "duration" } {
  return draw.chance(20) ? businessTime(draw, "business hour", 40) : anyDuration(draw);
}

/** Of the calendar that governs, or of one that it names. */
function businessTime(
  draw: Draw,
  unit: "business day" | "business hour",
  most: number,
): Literal & { readonly kind: "duration" } {
  const calendar = draw.maybe(12, () => draw.pick(calendarNames));
  return { kind: "duration", amount: draw.between(1, most), unit, calendar };
}
