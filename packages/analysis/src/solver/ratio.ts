/** An exact rational number in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Ratio = { n: 0n, d: 1n };
export const one: Ratio = { n: 1n, d: 1n };

export function gcd(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 1n) return { n, d };
  const common = gcd(n, d) * (d < 0n ? -1n : 1n);
  return common === 1n ? { n, d } : { n: n / common, d: d / common };
}

export function plus(left: Ratio, right: Ratio): Ratio {
  if (left.d === 1n && right.d === 1n) return { n: left.n + right.n, d: 1n };
  return ratio(left.n * right.d + right.n * left.d, left.d * right.d);
}

export function times(left: Ratio, right: Ratio): Ratio {
  if (left.d === 1n && right.d === 1n) return { n: left.n * right.n, d: 1n };
  return ratio(left.n * right.n, left.d * right.d);
}

export function negated({ n, d }: Ratio): Ratio {
  return { n: -n, d };
}

export function inverse({ n, d }: Ratio): Ratio {
  return n < 0n ? { n: -d, d: -n } : { n: d, d: n };
}

export function compare(left: Ratio, right: Ratio): number {
  const isPlain = left.d === right.d;
  const [one, other] = isPlain ? [left.n, right.n] : [left.n * right.d, right.n * left.d];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function floor({ n, d }: Ratio): bigint {
  const whole = n / d;
  return n < 0n && whole * d !== n ? whole - 1n : whole;
}

export function ceiling(value: Ratio): bigint {
  return -floor(negated(value));
}

/** A finite double, exactly. */
export function exactly(double: number): Ratio {
  if (Number.isSafeInteger(double)) return { n: BigInt(double), d: 1n };
  let d = 1n;
  let scaled = double;
  while (!Number.isInteger(scaled)) {
    // Doubling is exact, but for the largest numbers, which are whole.
    scaled *= 2;
    d *= 2n;
  }
  return ratio(BigInt(scaled), d);
}

/** The nearest double. */
export function toDouble({ n, d }: Ratio): number {
  if (d === 1n) return Number(n);
  const direct = Number(n) / Number(d);
  if (Number.isFinite(direct) && Number.isSafeInteger(Number(n)) && Number.isSafeInteger(Number(d)))
    return direct;
  // Scaled so that the quotient has more digits than a double holds.
  const shift = BigInt(Math.max(0, d.toString(2).length - n.toString(2).length + 80));
  return Number((n << shift) / d) / 2 ** Number(shift);
}
