import type { Expression } from "../playbook/expressions.ts";
import type { Score } from "../playbook/scores.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import type { Situation } from "./situation.ts";
import { type Unknown, unknown, type Value } from "./values.ts";

/** "The sum of the points of all items that are true …; it is unknown while one item is." */
export function scoreOf(situation: Situation, score: Score): Value | Unknown {
  if (truths(situation, score).some(({ truth }) => truth === unknown)) return unknown;
  const [total] = range(situation, score);
  return { type: "number", value: Number(total) / 10_000 };
}

/** "The first that ends above the score, if that is one and the same for the least and the most possible score." */
export function bandOf(situation: Situation, score: Score): Value | Unknown {
  const names = score.bands.map(({ name }) => name);
  const [lowest, highest] = range(situation, score).map((total) =>
    score.bands.find(({ below }) => below === null || total < unitsOf(situation, below)),
  );
  if (lowest === undefined || lowest !== highest) return unknown;
  return { type: "choice", value: lowest.name, among: names };
}

/** "`take N` is minus N." */
function truths(situation: Situation, { items }: Score) {
  return items.map(({ word, points, when }) => ({
    truth: when === null ? true : truthOf(situation, when),
    units: unitsOf(situation, points) * (word === "take" ? -1n : 1n),
  }));
}

/** The least and the most possible score: "the sum of the true items and of the unknown ones whose points are negative", or positive. */
function range(situation: Situation, score: Score): readonly [bigint, bigint] {
  const worth = truths(situation, score);
  const total = (counts: (units: bigint) => boolean) =>
    worth
      .filter(({ truth, units }) => truth === true || (truth === unknown && counts(units)))
      .reduce((sum, { units }) => sum + units, 0n);
  return [total((units) => units < 0n), total((units) => units > 0n)];
}

/** "The sum of their ten-thousandths." */
function unitsOf(situation: Situation, points: Expression): bigint {
  const value = evaluate(situation, points);
  if (value === unknown || value.type !== "number") throw new TypeError("points are numbers");
  return BigInt(Math.round(value.value * 10_000));
}
