import type { JsonValue } from "@handrail/sdk";
import type { Say } from "../wording/say.ts";

/** A value in words, as a playbook would write it. */
export function said(value: JsonValue, say: Say): string {
  if (value === null) return say("not known");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" || typeof value === "string") return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? say("none") : value.map((one) => said(one, say)).join(", ");
  const { amount, currency } = value as { amount?: JsonValue; currency?: JsonValue };
  if (typeof amount === "string" && typeof currency === "string") {
    return `${amount.replace(/\.00$/, "")} ${currency}`;
  }
  return Object.values(value)
    .map((one) => said(one, say))
    .join(" ");
}
