import type { PlanConstant, PlanType } from "@handrail/evaluator";
import type { Gates } from "./gates.ts";
import { constantly, whole } from "./linear.ts";
import { dayLength, perUnit } from "./units.ts";
import type { Encoded, NumberValue, StepsValue } from "./value.ts";

export function constantOf(type: PlanType, value: PlanConstant, gates: Gates): Encoded {
  const number = (amount: number | bigint): NumberValue => ({
    kind: "number",
    known: gates.always,
    sum: () => constantly(whole(amount)),
  });
  if (typeof value === "boolean") {
    return { kind: "truth", yes: gates.constant(value), no: gates.constant(!value) };
  }
  if (typeof value === "number") return number(value);
  if (typeof value !== "string") return { kind: "opaque", known: gates.always };
  switch (type.kind) {
    case "money":
      return number(moneyUnits(value));
    case "date":
      return number(Date.parse(`${value}T00:00:00Z`) / dayLength);
    case "time":
      return number(Date.parse(value));
    case "duration": {
      const duration = parseSteps(value);
      if (duration === null) return { kind: "opaque", known: gates.always };
      return duration.family === "days" && duration.count === 0
        ? number(duration.milliseconds)
        : duration;
    }
    default:
      return {
        kind: "symbol",
        known: gates.always,
        declared: "values" in type ? type.values : [],
        spellings: () => [value],
        is: (spelling) => gates.constant(spelling === value),
        open: null,
      };
  }
}

export function moneyUnits(decimal: string): bigint {
  const [amount = "0", decimals = ""] = decimal.replace(/^[+-]/, "").split(".");
  const units = BigInt(amount) * BigInt(perUnit) + BigInt(decimals.slice(0, 4).padEnd(4, "0"));
  return decimal.startsWith("-") ? -units : units;
}

const iso =
  /^([+-]?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,3}))?S)?)?$/i;
const business = /^(-?\d+) (business days|business hours)/;

export function parseSteps(text: string): StepsValue | null {
  const open = business.exec(text);
  if (open !== null) {
    const family = open[2] === "business days" ? "business days" : "business hours";
    return { kind: "steps", family, count: Number(open[1]), milliseconds: 0 };
  }
  const parts = iso.exec(text);
  if (parts === null) return null;
  const sign = parts[1] === "-" ? -1 : 1;
  const at = (index: number) => Number(parts[index] ?? 0);
  const months = at(2) * 12 + at(3);
  if (parts[2] !== undefined || parts[3] !== undefined)
    return { kind: "steps", family: "months", count: sign * months, milliseconds: 0 };
  const milliseconds =
    at(6) * 3_600_000 + at(7) * 60_000 + at(8) * 1000 + Number((parts[9] ?? "0").padEnd(3, "0"));
  return {
    kind: "steps",
    family: "days",
    count: sign * (at(4) * 7 + at(5)),
    milliseconds: sign * milliseconds,
  };
}
