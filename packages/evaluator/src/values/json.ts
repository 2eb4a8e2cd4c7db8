import type { JsonValue } from "../decision/decision.ts";
import { values } from "../parts/joined/values.ts";
import type { PlanType } from "../plan/plan.ts";
import { Duration } from "./duration.ts";
import { type Known, Records, type Value } from "./value.ts";

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
  if (value instanceof Duration) return value.text;
  if (value instanceof Records) return records(value);
  return Array.isArray(value) ? value.map(plainJson) : (value as JsonValue);
}

/** Each as an object with every field. */
function records({ history, elements }: Records): JsonValue {
  const fields = history.fields.map(({ name, type }) => ({ name, json: jsonOf(type) }));
  return elements.map((element) =>
    Object.fromEntries(fields.map(({ name, json }, index) => [name, json(element[index] ?? null)])),
  );
}
