import type { PlanBand } from "../plan/plan.ts";
import type { Evaluate, Situation } from "./situation.ts";

/** A condition and what it is worth. */
export interface ScoreItem {
  readonly holds: Evaluate;
  readonly points: number;
}

/** Points add up exactly in ten-thousandths, whatever their order. */
const perPoint = 10_000;

/** The least and the most that items may come to, in ten-thousandths: every unknown one may count or not. */
type Range = (situation: Situation) => readonly [least: number, most: number];

function compileRange(items: readonly ScoreItem[]): Range {
  const exact = items.map(({ holds, points }) => ({ holds, units: Math.round(points * perPoint) }));
  return (situation) => {
    let least = 0;
    let most = 0;
    for (const { holds, units } of exact) {
      const value = holds(situation);
      if (value === false) continue;
      if (value === true || units < 0) least += units;
      if (value === true || units > 0) most += units;
    }
    return [least, most];
  };
}

/** The sum of the points whose conditions hold; unknown while one of them is. */
export function compileScore(items: readonly ScoreItem[]): Evaluate {
  const range = compileRange(items);
  return (situation) => {
    if (items.some(({ holds }) => typeof holds(situation) !== "boolean")) return null;
    return range(situation)[0] / perPoint;
  };
}

/** The band of a score; known as soon as the least and the most possible score share it. */
export function compileBand({ bands }: PlanBand, items: readonly ScoreItem[]): Evaluate {
  const range = compileRange(items);
  const limits = bands.map(({ below }) =>
    below === null ? Number.POSITIVE_INFINITY : Math.round(below * perPoint),
  );
  return (situation) => {
    const [least, most] = range(situation);
    const lowest = limits.findIndex((limit) => least < limit);
    const highest = limits.findIndex((limit) => most < limit);
    return lowest === highest ? (bands[lowest]?.name ?? null) : null;
  };
}
