import type { Range } from "./linear.ts";
import { ceiling, compare, exactly, floor, plus, type Ratio, ratio, toDouble } from "./ratio.ts";

export function isWithin(value: Ratio, { low, lowOpen, high, highOpen }: Range): boolean {
  if (low !== null) {
    const order = compare(value, low);
    if (order < 0 || (order === 0 && lowOpen)) return false;
  }
  if (high === null) return true;
  const order = compare(value, high);
  return order < 0 || (order === 0 && !highOpen);
}

/** The end of a range that lies nearer to an origin outside it, and whether that is the lower one. */
export function nearEnd({ low, high }: Range, origin: Ratio): { end: Ratio; isLow: boolean } {
  if (low !== null && (high === null || compare(low, origin) >= 0))
    return { end: low, isLow: true };
  return { end: high ?? low ?? origin, isLow: false };
}

/**
 * The roundest value of a range that is near its end: a multiple of one of these steps, the largest first.
 *
 * @param steps descending
 * @param origin where multiples are counted from; it lies outside the range
 */
export function roundest(range: Range, steps: readonly bigint[], origin: bigint): Ratio | null {
  const { end, isLow } = nearEnd(range, { n: origin, d: 1n });
  for (const step of steps) {
    const away = plus(end, { n: -origin, d: 1n });
    const scaled = ratio(away.n, away.d * step);
    const nearest = isLow ? ceiling(scaled) : floor(scaled);
    for (const near of [nearest, isLow ? nearest + 1n : nearest - 1n]) {
      const value = { n: origin + near * step, d: 1n };
      if (isWithin(value, range)) return value;
    }
  }
  return null;
}

/** Powers of ten from about the size of a value down to one. */
export function decimalSteps(value: Ratio, unit = 1n): readonly bigint[] {
  const size = floor(value.n < 0n ? { n: -value.n, d: value.d } : value) / unit;
  const steps = [unit];
  for (let rest = size, step = unit * 10n; rest >= 10n; rest /= 10n, step *= 10n) steps.push(step);
  return steps.reverse();
}

/** A double of the range with few digits; where there is none, whatever lies in its middle. Zero lies outside the range. */
export function simpleNumber(range: Range): Ratio {
  const { end, isLow } = nearEnd(range, { n: 0n, d: 1n });
  const whole = roundest(range, decimalSteps(end), 0n);
  if (whole !== null) return whole;
  for (let digits = 1; digits <= 15; digits += 1) {
    const scale = 10 ** digits;
    const scaled = toDouble(end) * scale;
    for (const shift of [0, 1]) {
      const double = (isLow ? Math.ceil(scaled) + shift : Math.floor(scaled) - shift) / scale;
      const value = Number.isFinite(double) ? exactly(double) : end;
      if (isWithin(value, range)) return value;
    }
  }
  const { low, high } = range;
  if (low === null || high === null) return end;
  return ratio(low.n * high.d + high.n * low.d, 2n * low.d * high.d);
}
