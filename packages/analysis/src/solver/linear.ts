import type { Budget } from "./budget.ts";
import { compare, gcd, type Ratio, ratio, zero } from "./ratio.ts";
import type { Literal } from "./sat.ts";

/** A sum of whole multiples of quantities that is at most, or less than, a bound. */
export interface Inequality {
  readonly terms: readonly (readonly [quantity: number, factor: bigint])[];
  readonly bound: bigint;
  readonly strict: boolean;
  /** The literals that say so; all inequalities that follow from others have theirs. */
  readonly because: readonly Literal[];
}

/** From where to where a quantity may go; null is without an end. */
export interface Range {
  readonly low: Ratio | null;
  readonly lowOpen: boolean;
  readonly high: Ratio | null;
  readonly highOpen: boolean;
}

export interface Quantities {
  isWhole(quantity: number): boolean;
  /** The later, the sooner its value is chosen. */
  rank(quantity: number): number;
  /** A value of the range, as simple as can be; null where it finds none. */
  choose(quantity: number, range: Range): Ratio | null;
}

export type Outcome =
  | { readonly values: ReadonlyMap<number, Ratio> }
  /** They contradict one another. */
  | { readonly conflict: readonly Literal[] }
  /** No contradiction among rational numbers, but no whole numbers found. */
  | { readonly stuck: true };

/** Decides inequalities by taking out one quantity after the other (Fourier and Motzkin), and chooses values on the way back. */
export function solveLinear(
  inequalities: readonly Inequality[],
  quantities: Quantities,
  budget: Budget,
): Outcome {
  let rest = new Map<string, Inequality>();
  for (const one of inequalities) {
    const conflict = keep(one, rest, quantities);
    if (conflict !== null) return { conflict };
  }
  const order: { quantity: number; bounds: readonly Inequality[] }[] = [];
  for (;;) {
    const quantity = cheapest(rest.values(), quantities);
    if (quantity === null) break;
    const with_: Inequality[] = [];
    const next = new Map<string, Inequality>();
    for (const [key, one] of rest) {
      if (one.terms.some(([other]) => other === quantity)) with_.push(one);
      else next.set(key, one);
    }
    order.push({ quantity, bounds: with_ });
    const uppers = with_.filter((one) => factorOf(one, quantity) > 0n);
    const lowers = with_.filter((one) => factorOf(one, quantity) < 0n);
    budget.spend(1 + uppers.length * lowers.length);
    for (const upper of uppers) {
      for (const lower of lowers) {
        const conflict = keep(combined(upper, lower, quantity), next, quantities);
        if (conflict !== null) return { conflict };
      }
    }
    rest = next;
  }
  const values = new Map<number, Ratio>();
  for (const { quantity, bounds } of order.reverse()) {
    const value = quantities.choose(quantity, rangeOf(quantity, bounds, values));
    if (value === null) return { stuck: true };
    values.set(quantity, value);
  }
  return { values };
}

function factorOf({ terms }: Inequality, quantity: number): bigint {
  for (const [other, factor] of terms) if (other === quantity) return factor;
  return 0n;
}

/** Keeps the tightest of those over the same terms; gives the literals of one that cannot hold. */
function keep(
  found: Inequality,
  all: Map<string, Inequality>,
  { isWhole }: Quantities,
): readonly Literal[] | null {
  const one = reduced(found, isWhole);
  if (one.terms.length === 0) {
    return one.bound < 0n || (one.strict && one.bound === 0n) ? one.because : null;
  }
  const key = one.terms.map(([quantity, factor]) => `${quantity}*${factor}`).join("+");
  const known = all.get(key);
  const tighter =
    known === undefined ||
    one.bound < known.bound ||
    (one.bound === known.bound && one.strict && !known.strict);
  if (tighter) all.set(key, one);
  return null;
}

function reduced(one: Inequality, isWhole: Quantities["isWhole"]): Inequality {
  let common = 0n;
  for (const [, factor] of one.terms) common = gcd(common, factor);
  if (common === 0n) return one;
  if (one.terms.every(([quantity]) => isWhole(quantity))) {
    const bound = one.strict ? one.bound - 1n : one.bound;
    const whole = bound >= 0n ? bound / common : -((-bound + common - 1n) / common);
    const terms = one.terms.map(([quantity, factor]) => [quantity, factor / common] as const);
    return { terms, bound: whole, strict: false, because: one.because };
  }
  const shared = gcd(common, one.bound);
  if (shared === 1n) return one;
  const terms = one.terms.map(([quantity, factor]) => [quantity, factor / shared] as const);
  return { ...one, terms, bound: one.bound / shared };
}

function combined(upper: Inequality, lower: Inequality, quantity: number): Inequality {
  const up = factorOf(upper, quantity);
  const down = -factorOf(lower, quantity);
  const sums = new Map<number, bigint>();
  for (const [other, factor] of upper.terms) sums.set(other, factor * down);
  for (const [other, factor] of lower.terms) sums.set(other, (sums.get(other) ?? 0n) + factor * up);
  const terms = [...sums].filter(([, factor]) => factor !== 0n).sort(([a], [b]) => a - b);
  return {
    terms,
    bound: upper.bound * down + lower.bound * up,
    strict: upper.strict || lower.strict,
    because: [...new Set([...upper.because, ...lower.because])],
  };
}

/** How a quantity occurs. */
interface Occurrence {
  up: number;
  down: number;
  /** Only once in each sum: of whole numbers, taking it out then loses nothing. */
  isPlain: boolean;
}

/** The quantity to take out next; those that occur in multiples come late, so that their values are chosen first. */
function cheapest(inequalities: Iterable<Inequality>, { rank }: Quantities): number | null {
  const counts = new Map<number, Occurrence>();
  for (const { terms } of inequalities) {
    for (const [quantity, factor] of terms) {
      const count = counts.get(quantity) ?? { up: 0, down: 0, isPlain: true };
      counts.set(quantity, count);
      if (factor > 0n) count.up += 1;
      else count.down += 1;
      if (factor !== 1n && factor !== -1n) count.isPlain = false;
    }
  }
  let best: number | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const [quantity, { up, down, isPlain }] of counts) {
    const own = rank(quantity) * 1e6 + (isPlain ? 0 : 1e5) + up * down - up - down;
    if (own < cost) [best, cost] = [quantity, own];
  }
  return best;
}

function rangeOf(
  quantity: number,
  bounds: readonly Inequality[],
  values: ReadonlyMap<number, Ratio>,
): Range {
  let low: Ratio | null = null;
  let high: Ratio | null = null;
  let lowOpen = false;
  let highOpen = false;
  for (const { terms, bound, strict } of bounds) {
    let n = bound;
    let d = 1n;
    let own = 0n;
    for (const [other, factor] of terms) {
      if (other === quantity) own = factor;
      else {
        const value = values.get(other) ?? zero;
        n = n * value.d - factor * value.n * d;
        d *= value.d;
      }
    }
    const limit = ratio(n, d * own);
    if (own > 0n) {
      const order = high === null ? -1 : compare(limit, high);
      if (order < 0) [high, highOpen] = [limit, strict];
      else if (order === 0) highOpen ||= strict;
    } else {
      const order = low === null ? 1 : compare(limit, low);
      if (order > 0) [low, lowOpen] = [limit, strict];
      else if (order === 0) lowOpen ||= strict;
    }
  }
  return { low, lowOpen, high, highOpen };
}
