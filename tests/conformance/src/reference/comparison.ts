import { Temporal } from "temporal-polyfill";
import { length } from "./durations.ts";
import { choose, ignoringCase, sameName } from "./names.ts";
import { dayOf } from "./time.ts";
import type { Value } from "./values.ts";

/** Whether two known values are equal. */
export function equal(left: Value, right: Value, zone: string): boolean {
  if (left.type === "choice" || right.type === "choice") {
    return left.type === "choice"
      ? isChosen(left, right)
      : isChosen(right as typeof right & { type: "choice" }, left);
  }
  if (isText(left) && isText(right)) return ignoringCase(left.value) === ignoringCase(right.value);
  if (left.type === "yes/no" && right.type === "yes/no") return left.value === right.value;
  return order(left, right, zone) === 0;
}

function isText(value: Value): value is Value & { readonly type: "text" | "word" } {
  return value.type === "text" || value.type === "word";
}

/** A value is meant as one of the choice's own; in an open choice "compared by fold". */
function isChosen(choice: Value & { readonly type: "choice" }, value: Value): boolean {
  if (!isText(value) && value.type !== "choice") return false;
  if (choice.among === null) return sameName(choice.value, value.value);
  return choose(choice.among, value.value) === choice.value;
}

/** Below zero, zero or above: how two known values lie to one another. */
export function order(left: Value, right: Value, zone: string): number {
  if (left.type === "choice" && left.among !== null && "value" in right) {
    const place = (value: string) => left.among?.indexOf(choose(left.among, value) ?? "") ?? -1;
    return place(left.value) - place(String(right.value));
  }
  if (left.type === "money" && right.type === "money") return sign(left.units, right.units);
  if (left.type === "duration" && right.type === "duration") {
    if (left.family !== "elapsed" || right.family !== "elapsed") throw mismatch(left, right);
    return sign(length(left), length(right));
  }
  if (left.type === "time" && right.type === "time") {
    return Temporal.Instant.compare(left.instant, right.instant);
  }
  if (isMoment(left) && isMoment(right)) {
    return Temporal.PlainDate.compare(dayIn(left, zone), dayIn(right, zone));
  }
  if (isNumber(left) && isNumber(right)) return sign(left.value, right.value);
  throw mismatch(left, right);
}

function sign<T extends number | bigint>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isNumber(value: Value): value is Value & { readonly type: "number" | "percent" } {
  return value.type === "number" || value.type === "percent";
}

function isMoment(value: Value): value is Value & { readonly type: "date" | "time" } {
  return value.type === "date" || value.type === "time";
}

/** "A time compared with a date: the time's day in the zone is compared with the date." */
export function dayIn(value: Value & { readonly type: "date" | "time" }, zone: string) {
  return value.type === "date" ? value.day : dayOf(value.instant, zone);
}

function mismatch(left: Value, right: Value): TypeError {
  return new TypeError(`${left.type} and ${right.type} do not compare`);
}
