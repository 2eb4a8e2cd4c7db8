import { exactly, type Ratio, ratio } from "../solver/ratio.ts";

/** The real numbers that round to more than a double: those beyond the bound, or from it on where it is not open. */
export interface Threshold {
  readonly bound: Ratio;
  readonly open: boolean;
}

const view = new DataView(new ArrayBuffer(8));

function bitsOf(double: number): bigint {
  view.setFloat64(0, double);
  return view.getBigInt64(0);
}

/** The next double above a finite one; infinite after the greatest. */
export function nextUp(double: number): number {
  if (double === 0) return Number.MIN_VALUE;
  view.setBigInt64(0, bitsOf(double) + (double > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** Sums are rounded to the nearest double, halves to the even one. */
export function roundsAbove(double: number): Threshold {
  const next = nextUp(double);
  const low = exactly(double);
  const high = Number.isFinite(next) ? exactly(next) : { n: 2n ** 1024n, d: 1n };
  const middle = ratio(low.n * high.d + high.n * low.d, 2n * low.d * high.d);
  return { bound: middle, open: (bitsOf(double) & 1n) === 0n };
}

/** Half the distance between one and the next double: how much a double may be off, as a part of itself. */
export const roundOff: Ratio = ratio(1n, 2n ** 53n);
/** Beyond this, a sum is no double. */
export const overflow: Ratio = { n: 2n ** 1024n - 2n ** 970n, d: 1n };
/** How far the least doubles lie apart. */
export const underflow: Ratio = ratio(1n, 2n ** 1074n);
