import type { Expression } from "../playbook/expressions.ts";
import { bandName, type Score, type ScoreBand, type ScoreItem } from "../playbook/scores.ts";
import { condition } from "./conditions.ts";
import type { Draw } from "./draw.ts";
import { type Derived, type Scope, taken } from "./scope.ts";

/** Points that add up inexactly in doubles are among them. */
const points = [0, 1, 5, 10, 20, 30, 0.1, 0.2, 0.7, 2.5, 1e6] as const;
const limits = [-20, 0, 0.3, 5, 10, 20, 30, 45] as const;

/** Now and then a score or two, each of which may use those before it. */
export function withScores(draw: Draw, words: Scope): Scope {
  let scope = words;
  for (let left = draw.pick([0, 0, 1, 1, 2]); left > 0; left -= 1) {
    const [name, rest] = taken(scope);
    const score = { name, items: draw.many(1, 5, () => item(draw, rest)), bands: bands(draw) };
    scope = {
      ...rest,
      scores: [...rest.scores, score],
      derived: [...rest.derived, ...derivedFrom(score)],
    };
  }
  return scope;
}

function item(draw: Draw, scope: Scope): ScoreItem {
  return {
    word: draw.chance(75) ? "add" : "take",
    points: worth(draw, scope),
    when: draw.maybe(90, () => condition(draw, scope, 1)),
  };
}

/** A number, or a setting that holds one. */
function worth(draw: Draw, { settings }: Scope): Expression {
  const numbers = settings.filter(({ value, set }) => (set ?? value).kind === "number");
  if (numbers.length > 0 && draw.chance(20)) return { kind: "name", name: draw.pick(numbers).name };
  return number(draw.pick(points));
}

function bands(draw: Draw): readonly ScoreBand[] {
  if (draw.chance(30)) return [];
  const names = draw.shuffled(["cold", "warm", "hot", "very hot"]);
  const ends = draw.some(limits, 30).slice(0, 3);
  return [...ends.map(number), null].map((below, index) => ({ name: names[index] ?? "", below }));
}

function number(value: number) {
  return { kind: "number", value } as const;
}

function derivedFrom(score: Score): readonly Derived[] {
  const values = score.bands.map(({ name }) => name);
  const total: Derived = {
    name: score.name,
    type: { kind: "number" },
    constants: [...limits, 30.1, 35].map(number),
  };
  const band: Derived = {
    name: bandName(score),
    type: { kind: "step of", values },
    constants: values.map((word) => ({ kind: "word", word })),
  };
  return values.length === 0 ? [total] : [total, band];
}
