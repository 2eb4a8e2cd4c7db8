import type { PlanType } from "../../plan/plan.ts";
import { dayInRange } from "../../time/day.ts";
import { instantInRange } from "../../time/steps.ts";
import { dayLength, hourLength } from "../../time/units.ts";
import { Duration, daysLong, exactly } from "../../values/duration.ts";
import { perUnit } from "../../values/money.ts";
import type { Known } from "../../values/value.ts";

/** Values of a type just below, at and just above one that it is compared with; only those that the type can hold. */
export function neighbours(type: PlanType, value: Known): readonly Known[] {
  if (typeof value === "number") return numbersAround(type, value);
  return value instanceof Duration && type.kind === "duration" ? durationsAround(value) : [];
}

function numbersAround(type: PlanType, value: number): readonly number[] {
  const step = stepOf(type, value);
  const around = [value - step, value, value + step];
  const exact = type.kind === "number" || type.kind === "percent";
  return around
    .map((one) => (exact ? Number(one.toPrecision(15)) : one))
    .filter((one) => isNumberOf(type, one));
}

/** Whether a value can be one of the type: what a condition compares may be of the type of a define that uses the fact. */
export function canHold(type: PlanType, value: Known): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "yes/no":
      return typeof value === "boolean";
    case "one of":
    case "step of":
    case "text":
      return typeof value === "string";
    case "duration":
      return value instanceof Duration;
    default:
      return typeof value === "number" && isNumberOf(type, value);
  }
}

function isNumberOf(type: PlanType, value: number): boolean {
  switch (type.kind) {
    case "number":
      return value >= (type.from ?? value) && value <= (type.to ?? value);
    case "percent":
      return true;
    case "money":
      return Number.isSafeInteger(value);
    case "date":
      return Number.isInteger(value) && dayInRange(value) !== null;
    case "time":
      return Number.isInteger(value) && instantInRange(value) !== null;
    default:
      return false;
  }
}

/** The smallest step that people would take from a value: by its last written place. */
function stepOf(type: PlanType, value: number): number {
  switch (type.kind) {
    case "money":
      return value % (perUnit / 100) === 0 ? perUnit / 100 : 1;
    case "time":
      return value % 1000 === 0 ? 1000 : 1;
    case "date":
      return 1;
    default: {
      const decimals = /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
      return 10 ** -decimals;
    }
  }
}

function durationsAround(value: Duration): readonly Duration[] {
  const { elapsed } = value;
  if (elapsed === null) return [];
  const [step, make] =
    elapsed % dayLength === 0
      ? ([dayLength, (length: number) => daysLong(length / dayLength)] as const)
      : ([elapsed % hourLength === 0 ? hourLength : 1000, exactly] as const);
  // No situation lasts less than no time.
  const around = [elapsed < step ? null : make(elapsed - step), value, make(elapsed + step)];
  return around.filter((one) => one !== null).filter((one) => (one.elapsed ?? 0) >= 0);
}

/** What values of a kind are ordered by; what has no size counts as zero. */
export function size(value: Known): number {
  const found = value instanceof Duration ? value.elapsed : value;
  return typeof found === "number" ? found : 0;
}

/** Some value of a type, for where only being known counts. */
export function someValue(type: PlanType, now: number): Known | null {
  switch (type.kind) {
    case "yes/no":
    case "any":
      return true;
    case "one of":
    case "step of":
      return type.values[0] ?? "something";
    case "number":
      return type.from ?? type.to ?? 0;
    case "percent":
    case "money":
      return 0;
    case "duration":
      return exactly(hourLength);
    case "date":
      return Math.floor(now / dayLength);
    case "time":
      return now;
    case "text":
      return "something";
    case "list of":
      return [];
    case "records of":
      return null;
  }
}
