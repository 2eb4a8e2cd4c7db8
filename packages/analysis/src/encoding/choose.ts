import type { Range } from "../solver/linear.ts";
import type { Ratio } from "../solver/ratio.ts";
import { decimalSteps, isWithin, nearEnd, roundest, simpleNumber } from "../solver/round.ts";
import { dayLength, hourLength } from "./units.ts";

/** What a quantity counts: doubles as they are, all others in whole units of their type. */
export type Unit = "number" | "count" | "money" | "duration" | "date" | "time" | "now";

/** When examples take place, unless their facts say otherwise: a Monday morning. */
export const exampleNow = Date.UTC(2026, 10, 23, 9);

const origins: { readonly [unit in Unit]: bigint } = {
  number: 0n,
  count: 0n,
  money: 0n,
  duration: 0n,
  date: BigInt(Math.floor(exampleNow / dayLength)),
  time: BigInt(exampleNow),
  now: BigInt(exampleNow),
};

const clockSteps = [dayLength, hourLength, 60_000, 1000, 1].map(BigInt);

/** A value that a reader takes in at a glance: round, and near what bounds it. */
export function chooseValue(unit: Unit, range: Range): Ratio | null {
  const origin = { n: origins[unit], d: 1n };
  if (isWithin(origin, range)) return origin;
  const { end } = nearEnd(range, origin);
  switch (unit) {
    case "number":
      return simpleNumber(range);
    case "count":
      return roundest(range, decimalSteps(end), 0n);
    case "money":
      return roundest(range, [...decimalSteps(end, 10_000n), 100n, 1n], 0n);
    case "date":
      return roundest(range, [1n], origin.n);
    default:
      return roundest(range, clockSteps, origin.n);
  }
}
