import type { PlanType } from "../../plan/plan.ts";
import { Duration, exactly } from "../../values/duration.ts";
import { roundMoney } from "../../values/money.ts";
import type { Known, Value } from "../../values/value.ts";

/** The sum of values of a type that can be added, in any order the same; zero of none. */
export function sumOf(values: readonly Known[], type: PlanType): Value {
  switch (type.kind) {
    case "money":
      return inRange(exactSum(values.map(Number)));
    case "duration":
      return exactly(exactSum(values.map(lengthOf)));
    default:
      return finite(floatingSum(values.map(Number)));
  }
}

/** The sum over the number of values; null of none. */
export function averageOf(values: readonly Known[], type: PlanType): Value {
  if (values.length === 0) return null;
  const sum = sumOf(values, type);
  if (sum === null) return null;
  const average = lengthOf(sum) / values.length;
  switch (type.kind) {
    case "money":
      return roundMoney(average);
    case "duration":
      return exactly(average < 0 ? -Math.round(-average) : Math.round(average));
    default:
      return finite(average);
  }
}

/** From the smallest to the largest: sums of doubles depend on their order. */
function floatingSum(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right).reduce((sum, value) => sum + value, 0);
}

/** The sum of whole numbers, exact as long as it is one that a double holds exactly. */
function exactSum(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) {
    sum += value;
    // What lies beyond on the way may come back.
    if (!Number.isSafeInteger(sum))
      return Number(values.reduce((all, one) => all + BigInt(one), 0n));
  }
  return sum;
}

function inRange(sum: number): number | null {
  return Number.isSafeInteger(sum) ? sum : null;
}

function finite(sum: number): number | null {
  return Number.isFinite(sum) ? sum + 0 : null;
}

function lengthOf(value: Known): number {
  return Number(value instanceof Duration ? value.elapsed : value);
}
