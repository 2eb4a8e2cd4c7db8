import type { Cells } from "../../values/value.ts";
import { decimalPattern, plainNumber } from "../types/number.ts";

/** What is told of what is no number, or none of the range; null is no bound. */
export function numberMisfit(from: number | null, to: number | null, raw: unknown, cells: Cells) {
  return {
    expected: `a number${rangeWords(from, to)}`,
    hint: Number.isFinite(plainNumber(raw, cells))
      ? "Correct the value, or widen the fact's range in the playbook."
      : hint(raw, cells),
  };
}

function hint(raw: unknown, cells: Cells): string {
  if (typeof raw === "number")
    return "Leave the field out, or write null, where the number is not known.";
  if (typeof raw !== "string") return "Write a number, such as 12.5.";
  if (cells === "json" && decimalPattern.test(raw)) return `Write it without quotes: ${raw}.`;
  if (/^[\d.]+\s*%$/.test(raw)) return `Write it without the sign: ${raw.replace(/\s*%/, "")}.`;
  return "Write digits alone, with a point before decimals, such as 12500.5.";
}

function rangeWords(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return ` from ${from} to ${to}`;
  if (from !== null) return ` of at least ${from}`;
  return to === null ? "" : ` of at most ${to}`;
}
