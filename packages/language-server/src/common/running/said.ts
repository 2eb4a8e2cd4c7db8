import type { JsonValue } from "@handrail/sdk";

/** A value in words. */
export function said(value: JsonValue): string {
  if (value === null) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" || typeof value === "string") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(said).join(", ");
  const { amount, currency } = value as { amount?: JsonValue; currency?: JsonValue };
  if (typeof amount === "string" && typeof currency === "string") {
    return `${amount.replace(/\.00$/, "")} ${currency}`;
  }
  return Object.values(value).map(said).join(" ");
}
