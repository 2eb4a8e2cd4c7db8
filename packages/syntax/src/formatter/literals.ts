import { english } from "../dialect/en.ts";
import type { DurationLiteral, Literal } from "../tree/expressions.ts";

/** A literal as its value alone tells it: `50000 EUR`, `1h`, `"text"`. */
export function printLiteral(literal: Literal): string {
  switch (literal.type) {
    case "number":
      return plainNumber(literal.value);
    case "percent":
      return `${plainNumber(literal.value)}%`;
    case "money":
      return `${literal.amount} ${literal.currency}`;
    case "duration":
      return printDuration(literal);
    case "date":
    case "time":
      return literal.text;
    case "text":
      return quote(literal.value);
  }
}

function printDuration({ amount, unit, calendar }: DurationLiteral): string {
  const [one, several] = english.units[unit];
  const word = Math.abs(amount) === 1 ? one : several;
  const time = `${plainNumber(amount)}${word.length === 1 ? "" : " "}${word}`;
  return calendar === undefined ? time : `${time} ${english.places.in[0]} ${quote(calendar.value)}`;
}

/** A duration as it is written, `1 days` as `1 day`; short forms such as `2 hrs` stay what they are. */
export function withNumber(written: string, { amount, unit }: DurationLiteral): string {
  const spellings: readonly string[] = english.units[unit];
  const [one, several] = english.units[unit];
  return written.replace(/\p{L}+(?: \p{L}+)?/u, (found) => {
    const isPlural = spellings.includes(found.toLowerCase().replace(/s$/, ""));
    const singular = isPlural ? found.replace(/s$/i, "") : found;
    if (Math.abs(amount) === 1) return singular;
    const hasPlural = one !== several || singular.toLowerCase() !== one;
    return hasPlural && spellings.includes(`${singular.toLowerCase()}s`) ? `${singular}s` : found;
  });
}

/** Digits without an exponent, as the language has none. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const shift = Number(exponent);
  const digits = `${whole}${fraction}`;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}

/** A text in double quotes; backslashes only where they are needed. */
export function quote(value: string): string {
  return `"${value.replace(/\\(?=["\\]|$)|"/g, "\\$&")}"`;
}
