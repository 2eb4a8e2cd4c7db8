import { type JsonValue, momentIn, type Plan } from "@handrail/sdk";
import { written } from "../../protocol/written.ts";

export type FactType = Plan["facts"][number]["type"];

/** A value of a record as a sentence says it; null where none does. */
export function saidValue(value: JsonValue, type: FactType, zone: string): string | null {
  switch (type.kind) {
    case "yes/no":
      return value === true ? "yes" : value === false ? "no" : null;
    case "percent":
      return typeof value === "number" ? `${value}%` : null;
    case "money":
      return amount(value, type.currency);
    case "duration":
      return typeof value === "string" ? saidDuration(value) : null;
    case "one of":
    case "step of":
      return typeof value === "string" ? (written("value", value) ?? quoted(value)) : null;
    case "text":
      return typeof value === "string" ? quoted(value) : null;
    case "number":
    case "time":
      return typeof value === "string" ? momentIn(zone)(value) : null;
    case "date":
      return typeof value === "number" || typeof value === "string" ? String(value) : null;
    case "any":
      return anything(value);
    default:
      return null;
  }
}

function anything(value: JsonValue): string | null {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number"
    ? String(value)
    : typeof value === "string"
      ? quoted(value)
      : null;
}

function amount(value: JsonValue, currency: string): string | null {
  if (typeof value === "number") return `${value} ${currency}`;
  if (typeof value !== "object" || value === null || !("amount" in value)) return null;
  return `${String(value.amount).replace(/\.0+$/, "")} ${currency}`;
}

const units: readonly (readonly [name: string, seconds: number])[] = [
  ["days", 86_400],
  ["h", 3600],
  ["min", 60],
  ["seconds", 1],
];

/** `PT36H` as `36h`: in the largest unit that says it whole. */
export function saidDuration(iso: string): string | null {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso);
  if (match === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
  const [name, length] = units.find(([, one]) => total % one === 0) ?? ["seconds", 1];
  const count = total / length;
  if (name === "days") return count === 1 ? "1 day" : `${count} days`;
  return name === "h" ? `${count}h` : `${count} ${name}`;
}

export function quoted(text: string): string {
  return `"${text.replace(/(["\\])/g, "\\$1").replace(/\s+/g, " ")}"`;
}
