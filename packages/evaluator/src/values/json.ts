import type { JsonValue } from "../decision/decision.ts";
import type { PlanType } from "../plan/plan.ts";
import { formatDay, formatInstant } from "../time/iso.ts";
import { Duration } from "./duration.ts";
import { formatMoney } from "./money.ts";
import { type Known, Records, type Value } from "./value.ts";

/** How values of a type are shown in a decision; unknown is null. */
export function jsonOf(type: PlanType): (value: Value) => JsonValue {
  const known = knownJson(type);
  return (value) => (value === null ? null : known(value));
}

function knownJson(type: PlanType): (value: Known) => JsonValue {
  switch (type.kind) {
    case "money":
      return (value) =>
        typeof value === "number"
          ? { amount: formatMoney(value), currency: type.currency }
          : plain(value);
    case "date":
      return (value) => (typeof value === "number" ? formatDay(value) : plain(value));
    case "time":
      return (value) => (typeof value === "number" ? formatInstant(value) : plain(value));
    case "list of": {
      const element = knownJson(type.of);
      return (value) => (Array.isArray(value) ? value.map(element) : plain(value));
    }
    default:
      return plain;
  }
}

function plain(value: Known): JsonValue {
  if (typeof value !== "object") return value;
  if (value instanceof Duration) return value.text;
  if (value instanceof Records) return records(value);
  return Array.isArray(value) ? value.map(plain) : (value as JsonValue);
}

/** Each as an object with every field. */
function records({ history, elements }: Records): JsonValue {
  const fields = history.fields.map(({ name, type }) => ({ name, json: jsonOf(type) }));
  return elements.map((element) =>
    Object.fromEntries(fields.map(({ name, json }, index) => [name, json(element[index] ?? null)])),
  );
}
