import { compare, exactly, type Ratio, ratio, toDouble } from "../solver/ratio.ts";

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

/** The doubles between which a number lies; null for one that is a double itself, and near the ends of what doubles there are. */
export function doublesAround(number: Ratio): readonly [number, number] | null {
  const near = toDouble(number);
  // One that is worked out from another may be the next to the nearest.
  for (const below of [near, -nextUp(-near), nextUp(near)]) {
    const above = nextUp(below);
    if (!Number.isFinite(below) || !Number.isFinite(above)) return null;
    if (compare(exactly(below), number) < 0 && compare(number, exactly(above)) < 0)
      return [below, above];
  }
  return null;
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
