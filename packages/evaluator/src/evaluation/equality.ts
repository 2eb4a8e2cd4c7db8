import { fold } from "../names/fold.ts";
import type { ComparedAs, PlanType } from "../plan/plan.ts";
import { Duration } from "../values/duration.ts";
import type { Value } from "../values/value.ts";
import { anyKey, caseless, choiceKey } from "./keys.ts";

/** What two values are compared by: equal keys mean equal values, lesser keys lesser ones; null where a value has none. */
export type ComparisonKey = (value: Value) => string | number | boolean | null;

// A plan has thousands of comparisons: those of one kind share their key.
const numberKey: ComparisonKey = (value) => (typeof value === "number" ? value : null);
const textKey =
  (key: (text: string) => string): ComparisonKey =>
  (value) =>
    typeof value === "string" ? key(value) : null;
const foldKey = textKey(fold);
const keys: { readonly [as in Exclude<ComparedAs, "choice">]: ComparisonKey } = {
  "yes/no": (value) => (typeof value === "boolean" ? value : null),
  number: numberKey,
  money: numberKey,
  date: numberKey,
  time: numberKey,
  duration: (value) => (value instanceof Duration ? value.elapsed : null),
  text: textKey(caseless),
  any: anyKey,
};

/** @param types the types of what is compared, for the values that choices have */
export function comparisonKey(as: ComparedAs, ...types: readonly PlanType[]): ComparisonKey {
  if (as !== "choice") return keys[as];
  const key = choiceKey(...types);
  return key === fold ? foldKey : textKey(key);
}

/** As `comparisonKey`, for choices whose order matters: the place of a value among the steps. */
export function stepKey(steps: readonly string[]): ComparisonKey {
  const key = choiceKey({ kind: "step of", values: steps });
  const places = new Map(steps.map((step, index) => [key(step), index]));
  return (value) => (typeof value === "string" ? (places.get(key(value)) ?? null) : null);
}
