import { exactly, negated, one, plus, type Ratio, times, zero } from "../solver/ratio.ts";

/** Multiples of quantities, and a constant. */
export interface Linear {
  readonly terms: ReadonlyMap<number, Ratio>;
  readonly constant: Ratio;
}

const noTerms: ReadonlyMap<number, Ratio> = new Map();

export function constantly(constant: Ratio): Linear {
  return { terms: noTerms, constant };
}

export function whole(value: number | bigint): Ratio {
  return typeof value === "bigint" ? { n: value, d: 1n } : exactly(value);
}

export function justly(quantity: number): Linear {
  return { terms: new Map([[quantity, one]]), constant: zero };
}

export function isConstant({ terms }: Linear): boolean {
  return terms.size === 0;
}

export function sum(left: Linear, right: Linear): Linear {
  if (right.terms.size === 0) return shifted(left, right.constant);
  if (left.terms.size === 0) return shifted(right, left.constant);
  const terms = new Map(left.terms);
  for (const [quantity, factor] of right.terms) {
    const total = plus(terms.get(quantity) ?? zero, factor);
    if (total.n === 0n) terms.delete(quantity);
    else terms.set(quantity, total);
  }
  return { terms, constant: plus(left.constant, right.constant) };
}

export function scaled({ terms, constant }: Linear, factor: Ratio): Linear {
  if (factor.n === 0n) return constantly(zero);
  if (terms.size === 0) return constantly(times(constant, factor));
  return {
    terms: new Map([...terms].map(([quantity, own]) => [quantity, times(own, factor)])),
    constant: times(constant, factor),
  };
}

export function difference(left: Linear, right: Linear): Linear {
  if (right.terms.size === 0) return shifted(left, negated(right.constant));
  return sum(left, scaled(right, negated(one)));
}

export function shifted({ terms, constant }: Linear, by: Ratio): Linear {
  return { terms, constant: plus(constant, by) };
}
