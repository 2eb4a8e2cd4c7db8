import type { JsonValue } from "@handrail/evaluator";
import { amountText } from "./money.ts";
import { instantText } from "./time.ts";
import { type Unknown, unknown, type Value } from "./values.ts";

/** A value as a decision shows it. */
export function shown(value: Value | Unknown): JsonValue {
  if (value === unknown) return null;
  switch (value.type) {
    case "money":
      return { amount: amountText(value), currency: value.currency };
    case "duration":
      return value.said;
    case "date":
      return value.day.toString();
    case "time":
      return instantText(value.instant);
    case "records":
      return value.of.map((element) =>
        Object.fromEntries([...element].map(([field, one]) => [field, shown(one)])),
      );
    case "list":
      return value.of.map(shown);
    case "anything":
      return value.value as JsonValue;
    default:
      return value.value;
  }
}
