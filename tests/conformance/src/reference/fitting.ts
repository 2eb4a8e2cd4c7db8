import { durationFromText } from "./durations.ts";
import type { Held } from "./inference.ts";
import { moneyFromText } from "./money.ts";
import { choose, sameName } from "./names.ts";
import { dateFromText, instantFromText } from "./time.ts";
import type { Value } from "./values.ts";

/** A field of a record as a value of a type, by the table of values; null where it does not fit. */
export function fitted(type: Held, field: unknown, zone: string): Value | null {
  switch (type.kind) {
    case "yes/no":
      return typeof field === "boolean" ? { type: "yes/no", value: field } : yesOrNo(field);
    case "one of":
    case "step of": {
      const value = typeof field === "string" ? choose(type.values, field) : null;
      return value === null ? null : { type: "choice", value, among: type.values };
    }
    case "open choice":
      return typeof field === "string" ? openChoice(type.values, field) : null;
    case "number":
      return number(field) && isWithin(field, type) ? { type: "number", value: field } : null;
    case "percent":
      return number(field) ? { type: "percent", value: field } : null;
    case "money":
      return money(type.currency, field);
    case "duration":
      return typeof field === "string" ? durationFromText(field) : null;
    case "date": {
      const day = typeof field === "string" ? dateFromText(field) : null;
      return day === null ? null : { type: "date", day };
    }
    case "time": {
      const instant = typeof field === "string" ? instantFromText(field, zone) : null;
      return instant === null ? null : { type: "time", instant };
    }
    case "text":
      return typeof field === "string" ? { type: "text", value: field } : null;
    case "list of":
      return Array.isArray(field) ? list(type.of, field, zone) : null;
    case "anything":
      return { type: "anything", value: field };
  }
}

/** The same where every value is text, as in the cells of a table. */
export function fromText(type: Held, text: string, zone: string): Value | null {
  if (type.kind !== "number" && type.kind !== "percent") return fitted(type, text, zone);
  return /^-?\d+(\.\d+)?$/.test(text) ? fitted(type, Number(text), zone) : null;
}

/** "Also the texts `yes`, `no`, `true`, `false` in any case." */
function yesOrNo(field: unknown): Value | null {
  const text = typeof field === "string" ? field.toLowerCase() : "";
  if (text === "yes" || text === "true") return { type: "yes/no", value: true };
  if (text === "no" || text === "false") return { type: "yes/no", value: false };
  return null;
}

/** A value that is not listed stays as it is. */
function openChoice(values: readonly string[], text: string): Value {
  const listed = values.find((value) => sameName(value, text));
  return { type: "choice", value: listed ?? text, among: null };
}

function number(field: unknown): field is number {
  return typeof field === "number" && Number.isFinite(field);
}

function isWithin(value: number, { from, to }: { readonly from?: number; readonly to?: number }) {
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function money(currency: string, field: unknown): Value | null {
  if (typeof field === "number") return moneyFromText(String(field), currency);
  if (typeof field === "string") return null;
  const { amount, currency: own } = field as { amount?: unknown; currency?: unknown };
  if (typeof amount !== "string" || own !== currency) return null;
  return moneyFromText(amount, currency);
}

function list(type: Held, fields: readonly unknown[], zone: string): Value | null {
  const of = fields.map((field) => fitted(type, field, zone));
  return of.includes(null) ? null : { type: "list", of: of.filter((one) => one !== null) };
}
