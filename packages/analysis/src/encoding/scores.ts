import type { PlanBand, PlanScore } from "@handrail/evaluator";
import { ratio } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import { constantly, difference, justly, type Linear, sum, whole } from "./linear.ts";
import { atLeast } from "./points.ts";
import type { ElementIndex, Encoding } from "./scope.ts";
import type { NumberValue, SymbolValue } from "./value.ts";

const perPoint = 10_000;

export function encodeScore(
  { items }: PlanScore,
  encoding: Encoding,
  element: ElementIndex,
): NumberValue {
  const { gates } = encoding;
  const truths = items.map(({ when }) => encoding.truth(when, element));
  const conditions = truths.map(({ yes }) => yes);
  const units = items.map(({ points }) => Math.round(points * perPoint));
  const known = gates.and(...truths.map(({ yes, no }) => gates.or(yes, no)));
  const total = pointsAsSum(conditions, units, perPoint, encoding);
  return {
    kind: "number",
    known,
    points: { conditions, units, perUnit: perPoint },
    // Ten-thousandths are exact, but as a double they are rounded.
    sum: () => encoding.numbers.rounded(total(), known).sum(),
  };
}

/** Points as a sum of quantities, for arithmetic with them. */
export function pointsAsSum(
  conditions: readonly Literal[],
  units: readonly number[],
  perUnit: number,
  { gates, numbers }: Encoding,
): () => Linear {
  let result: Linear | null = null;
  return () => {
    if (result !== null) return result;
    result = constantly(whole(0));
    for (const [index, condition] of conditions.entries()) {
      const points = constantly(ratio(BigInt(units[index] ?? 0), BigInt(perUnit)));
      const own = justly(numbers.book.quantity("number"));
      for (const [when, value] of [
        [condition, points],
        [-condition, constantly(whole(0))],
      ] as const) {
        gates.implies(when, numbers.book.atMostZero(difference(own, value), false));
        gates.implies(when, numbers.book.atMostZero(difference(value, own), false));
      }
      result = sum(result, own);
    }
    return result;
  };
}

/** A band is known as soon as the least and the most possible score share it. */
export function encodeBand(
  { bands }: PlanBand,
  { items }: PlanScore,
  encoding: Encoding,
  element: ElementIndex,
): SymbolValue {
  const { gates } = encoding;
  const truths = items.map(({ when }) => encoding.truth(when, element));
  const units = items.map(({ points }) => Math.round(points * perPoint));
  const certain = (index: number) => truths[index]?.yes ?? gates.never;
  const possible = (index: number) => -(truths[index]?.no ?? gates.never);
  const least = units.map((own, index) => (own < 0 ? possible(index) : certain(index)));
  const most = units.map((own, index) => (own > 0 ? possible(index) : certain(index)));
  const literals = new Map<string, Literal>();
  let from: number | null = null;
  for (const { name, below } of bands) {
    const low = from;
    const high = below === null ? null : Math.round(below * perPoint);
    const within = (conditions: readonly Literal[]) =>
      gates.and(
        low === null ? gates.always : atLeast(gates, conditions, units, low),
        high === null ? gates.always : -atLeast(gates, conditions, units, high),
      );
    literals.set(name, gates.and(within(least), within(most)));
    from = high;
  }
  const names = bands.map(({ name }) => name);
  return {
    kind: "symbol",
    known: gates.or(...literals.values()),
    declared: names,
    spellings: () => names,
    is: (spelling) => literals.get(spelling) ?? gates.never,
    open: null,
  };
}
