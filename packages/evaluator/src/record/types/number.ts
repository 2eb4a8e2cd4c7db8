import type { Cells } from "../../values/value.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

const decimalPattern = /^[+-]?\d+(?:\.\d+)?$/;

/** The bounds are part of the range; null is none. */
export function numberReader(from: number | null, to: number | null): Reader {
  const expected = `a number${rangeWords(from, to)}`;
  return (raw, cells) => {
    const number = plainNumber(raw, cells);
    if (number === null || !Number.isFinite(number))
      return new Misfit(expected, hint(raw, cells), raw);
    if ((from !== null && number < from) || (to !== null && number > to)) {
      return new Misfit(
        expected,
        "Correct the value, or widen the fact's range in the playbook.",
        raw,
      );
    }
    return number + 0;
  };
}

/** A JSON number, or in a cell of text a plain decimal one; else null. */
function plainNumber(raw: unknown, cells: Cells): number | null {
  if (typeof raw === "number") return raw;
  if (cells === "json" || typeof raw !== "string") return null;
  const written = raw.trim();
  return decimalPattern.test(written) ? Number(written) : null;
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
