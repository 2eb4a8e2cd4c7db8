import { shown } from "./json.ts";
import type { Value } from "./values.ts";

/** The table of the page. */
export function asText(value: Value): string | null {
  const text = shown(value);
  if (text === true || text === false) return text ? "yes" : "no";
  return typeof text === "string" || typeof text === "number" ? String(text) : null;
}
