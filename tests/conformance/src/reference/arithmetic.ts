import type { Arithmetic } from "../playbook/expressions.ts";
import { dayIn } from "./comparison.ts";
import { exactly, length, wholeDays } from "./durations.ts";
import { money, roundedMoney } from "./money.ts";
import { moveDate, moveInstant } from "./time.ts";
import { type Money, type Unknown, unknown, type Value } from "./values.ts";

type Operator = Arithmetic["operator"];
type Of<T extends Value["type"]> = Value & { readonly type: T };

/** Two known values computed with; "unknown … on division by zero, and when the result is not finite or out of range". */
export function compute(
  operator: Operator,
  left: Value,
  right: Value,
  zone: string,
): Value | Unknown {
  if (operator === "*" || operator === "/") return scaled(operator, left, right);
  const direction = operator === "+" ? 1 : -1;
  if (right.type === "duration" && left.type === "time") {
    const instant = moveInstant(left.instant, right, direction, zone);
    return instant === unknown ? unknown : { type: "time", instant };
  }
  if (right.type === "duration" && left.type === "date") {
    const day = moveDate(left.day, right, direction);
    return day === unknown ? unknown : { type: "date", day };
  }
  if (left.type === "duration" && (right.type === "time" || right.type === "date")) {
    return compute(operator, right, left, zone);
  }
  if (left.type === "duration" && right.type === "duration") {
    return exactly(milliseconds(left) + direction * milliseconds(right));
  }
  if (left.type === "money" && right.type === "money") {
    return money(left.units + BigInt(direction) * right.units, left.currency);
  }
  if (left.type === "time" && right.type === "time") {
    return exactly(left.instant.epochMilliseconds - right.instant.epochMilliseconds);
  }
  if (
    (left.type === "time" || left.type === "date") &&
    (right.type === "time" || right.type === "date")
  ) {
    return wholeDays(dayIn(right, zone).until(dayIn(left, zone), { largestUnit: "day" }).days);
  }
  return finite(plain(left).type, plain(left).value + direction * plain(right).value);
}

/** "`m * 20%`, `n * 20%`: times 20, over 100." */
function scaled(operator: "*" | "/", left: Value, right: Value): Value | Unknown {
  if (operator === "/") return divided(left, right);
  if (right.type === "percent") return overHundred(times(left, right.value));
  if (left.type === "percent" && right.type !== "number")
    return overHundred(times(right, left.value));
  return right.type === "number" ? times(left, right.value) : times(right, plain(left).value);
}

function overHundred(value: Value | Unknown): Value | Unknown {
  return value === unknown ? unknown : over(value, 100);
}

function times(value: Value, factor: number): Value | Unknown {
  if (value.type === "money") return roundedMoney(Number(value.units) * factor, value.currency);
  if (value.type === "duration") return exactly(milliseconds(value) * factor);
  return finite(plain(value).type, plain(value).value * factor);
}

function over(value: Value, divisor: number): Value | Unknown {
  if (divisor === 0) return unknown;
  if (value.type === "money") return roundedMoney(Number(value.units) / divisor, value.currency);
  if (value.type === "duration") return exactly(milliseconds(value) / divisor);
  return finite(plain(value).type, plain(value).value / divisor);
}

function divided(left: Value, right: Value): Value | Unknown {
  if (right.type === "number") return over(left, right.value);
  if (left.type === "money" && right.type === "money") return ratio(units(left), units(right));
  if (left.type === "duration") return ratio(milliseconds(left), milliseconds(right));
  return ratio(plain(left).value, plain(right).value);
}

export function isZero(divisor: Value): boolean {
  if (divisor.type === "money") return divisor.units === 0n;
  if (divisor.type === "duration") return milliseconds(divisor) === 0;
  return plain(divisor).value === 0;
}

function ratio(left: number, right: number): Value | Unknown {
  return right === 0 ? unknown : finite("number", left / right);
}

function finite(type: "number" | "percent", value: number): Value | Unknown {
  return Number.isFinite(value) ? { type, value } : unknown;
}

function units({ units: whole }: Money): number {
  return Number(whole);
}

function milliseconds(value: Value): number {
  if (value.type !== "duration" || value.family !== "elapsed") throw new TypeError(value.type);
  return length(value);
}

function plain(value: Value): Of<"number"> | Of<"percent"> {
  if (value.type !== "number" && value.type !== "percent") throw new TypeError(value.type);
  return value;
}
