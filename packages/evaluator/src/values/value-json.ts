import type { JsonValue } from "../decision/decision.ts";
import type { ValueType } from "../parts/joined/values.ts";
import { formatDay, formatInstant } from "../time/iso.ts";
import { knownJson, plainJson } from "./json.ts";
import { formatMoney } from "./money.ts";
import type { Known } from "./value.ts";

/** How values of a type are shown that are more than a text, a number, or yes or no. */
export function valueJson(type: ValueType): (value: Known) => JsonValue {
  switch (type.kind) {
    case "money":
      return (value) =>
        typeof value === "number"
          ? { amount: formatMoney(value), currency: type.currency }
          : plainJson(value);
    case "date":
      return (value) => (typeof value === "number" ? formatDay(value) : plainJson(value));
    case "time":
      return (value) => (typeof value === "number" ? formatInstant(value) : plainJson(value));
    case "list of": {
      const element = knownJson(type.of);
      return (value) => (Array.isArray(value) ? value.map(element) : plainJson(value));
    }
  }
}
