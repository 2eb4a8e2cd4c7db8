import type { Cells } from "../../values/value.ts";
import { misfit } from "../misfit.ts";
import type { PlainType } from "../plain-type.ts";
import type { Reader } from "../reader.ts";

export const decimalPattern = /^[+-]?\d+(?:\.\d+)?$/;

/** The bounds are part of the range; null is none. */
export function numberReader(
  type: PlainType,
  from: number | null = null,
  to: number | null = null,
): Reader {
  const least = from ?? -Number.MAX_VALUE;
  const most = to ?? Number.MAX_VALUE;
  return (raw, cells) => {
    const number = plainNumber(raw, cells);
    return number >= least && number <= most ? number + 0 : misfit(type, raw, cells);
  };
}

/** A JSON number, or in a cell of text a plain decimal one; else none. */
export function plainNumber(raw: unknown, cells: Cells): number {
  if (typeof raw === "number") return raw;
  if (cells === "json" || typeof raw !== "string") return Number.NaN;
  const written = raw.trim();
  return decimalPattern.test(written) ? Number(written) : Number.NaN;
}
