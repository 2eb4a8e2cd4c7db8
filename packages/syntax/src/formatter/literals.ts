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
