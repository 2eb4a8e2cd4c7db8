import type { JsonValue, PlanType } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { lengthOf } from "../terminal/time.ts";

/** Orders two values of one type, the smaller first. */
export type Compare = (left: JsonValue, right: JsonValue) => number;

/** Whether values of a type are more or less: what has no size is only sorted from A to Z. */
export function hasSize({ kind }: PlanType): boolean {
  return kind !== "text" && kind !== "one of" && kind !== "any";
}

/** The order of a type's values as numbers, days, steps or letters have it. Unknown is not a value: it must not come here. */
export function comparison(type: PlanType): Compare {
  switch (type.kind) {
    case "yes/no":
      return (left, right) => Number(left) - Number(right);
    case "number":
    case "percent":
      return (left, right) => Number(left) - Number(right);
    case "money":
      return (left, right) => amountOf(left) - amountOf(right);
    case "duration":
      return (left, right) => lengthOf(String(left)) - lengthOf(String(right));
    case "time":
      return (left, right) => Date.parse(String(left)) - Date.parse(String(right));
    case "step of":
      return asListed(type.values);
    default:
      return (left, right) => byLetters(String(left), String(right));
  }
}

/** The order in which groups are shown: choices as they are declared, the rest as it is sorted. */
export function groupComparison(type: PlanType): Compare {
  return type.kind === "one of" ? asListed(type.values) : comparison(type);
}

/** A choice that nobody declared may have further values, which come after. */
function asListed(values: readonly string[]): Compare {
  const places = new Map(values.map((value, index) => [fold(value), index]));
  const placeOf = (value: JsonValue) => places.get(fold(String(value))) ?? values.length;
  return (left, right) => placeOf(left) - placeOf(right) || byLetters(String(left), String(right));
}

function amountOf(value: JsonValue): number {
  return typeof value === "object" && value !== null && "amount" in value
    ? Number(value.amount)
    : Number(value);
}

let collator: Intl.Collator | undefined;

function byLetters(left: string, right: string): number {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
