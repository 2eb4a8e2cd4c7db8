import type { JsonValue } from "../decision/decision.ts";
import { values } from "../parts/joined/values.ts";
import type { PlanType } from "../plan/plan.ts";
import { type Known, Shown, type Value } from "./value.ts";

/** How values of a type are shown in a decision; unknown is null. */
export function jsonOf(type: PlanType): (value: Value) => JsonValue {
  const known = knownJson(type);
  return (value) => (value === null ? null : known(value));
}

export function knownJson(type: PlanType): (value: Known) => JsonValue {
  switch (type.kind) {
    case "money":
    case "date":
    case "time":
    case "list of":
      return values.needed.jsonOf(type);
    default:
      return plainJson;
  }
}

export function plainJson(value: Known): JsonValue {
  if (typeof value !== "object") return value;
  if (value instanceof Shown) return value.json;
  return Array.isArray(value) ? value.map(plainJson) : (value as JsonValue);
}
