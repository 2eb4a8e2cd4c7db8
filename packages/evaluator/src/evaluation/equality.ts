import type { ComparedAs, PlanType } from "../plan/plan.ts";
import { Duration } from "../values/duration.ts";
import type { Value } from "../values/value.ts";
import { anyKey, caseless, choiceKey } from "./keys.ts";

/** What two values are compared by: equal keys mean equal values, lesser keys lesser ones; null where a value has none. */
export type ComparisonKey = (value: Value) => string | number | boolean | null;

/** @param types the types of what is compared, for the values that choices have */
export function comparisonKey(as: ComparedAs, ...types: readonly PlanType[]): ComparisonKey {
  switch (as) {
    case "yes/no":
      return (value) => (typeof value === "boolean" ? value : null);
    case "number":
    case "money":
    case "date":
    case "time":
      return (value) => (typeof value === "number" ? value : null);
    case "duration":
      return (value) => (value instanceof Duration ? value.elapsed : null);
    case "text":
      return (value) => (typeof value === "string" ? caseless(value) : null);
    case "choice": {
      const key = choiceKey(...types);
      return (value) => (typeof value === "string" ? key(value) : null);
    }
    case "any":
      return anyKey;
  }
}

/** As `comparisonKey`, for choices whose order matters: the place of a value among the steps. */
export function stepKey(steps: readonly string[]): ComparisonKey {
  const key = choiceKey({ kind: "step of", values: steps });
  const places = new Map(steps.map((step, index) => [key(step), index]));
  return (value) => (typeof value === "string" ? (places.get(key(value)) ?? null) : null);
}
