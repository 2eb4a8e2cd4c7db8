import type { JsonValue } from "@handrail/evaluator";
import { printable, shortened } from "./printable.ts";
import { durationWords } from "./time.ts";

/** A fact's value as a person writes it: `yes`, `12500.00 EUR`, `2 days`, `not known`. */
export function valueWords(value: JsonValue): string {
  if (value === null) return "not known";
  if (value === true) return "yes";
  if (value === false) return "no";
  if (typeof value === "number")
    return value.toLocaleString("en-US", { maximumFractionDigits: 10 });
  if (typeof value === "string") return shortened(printable(durationWords(value)), 60);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueWords).join(", ");
  return "amount" in value && "currency" in value
    ? `${valueWords(value.amount ?? null)} ${valueWords(value.currency ?? null)}`
    : printable(JSON.stringify(value));
}
