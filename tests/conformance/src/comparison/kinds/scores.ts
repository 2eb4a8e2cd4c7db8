import { bandName } from "../../playbook/scores.ts";
import type { Pair, PairKind, PlaybookKind } from "./kind.ts";

export const playbooksWithScores: readonly PlaybookKind[] = [
  { name: "score", floor: 10, holds: ({ scores }) => scores.length > 0 },
  {
    name: "bands",
    floor: 8,
    holds: ({ scores }) => scores.some(({ bands }) => bands.length > 0),
  },
  {
    name: "points of a setting",
    floor: 0.5,
    holds: ({ scores }) =>
      scores.some(({ items }) => items.some(({ points }) => points.kind === "name")),
  },
];

/** What comes of scores. */
export const scores: readonly PairKind[] = [
  { name: "a score is known", floor: 3, holds: (pair) => scoresIn(pair).some(isKnown) },
  {
    name: "a score is unknown",
    floor: 3,
    holds: (pair) => scoresIn(pair).some((one) => !isKnown(one)),
  },
  {
    name: "a band is known, although its score is not",
    floor: 0.3,
    holds: (pair) => scoresIn(pair).some((one) => !isKnown(one) && one.band !== null),
  },
  {
    name: "a band is unknown",
    floor: 1,
    holds: (pair) => scoresIn(pair).some((one) => one.hasBands && one.band === null),
  },
];

function isKnown({ points }: { readonly points: unknown }): boolean {
  return points !== null;
}

function scoresIn({ playbook, judgement: { decision } }: Pair) {
  return playbook.scores.map((score) => ({
    points: decision.values[score.name] ?? null,
    band: decision.values[bandName(score)] ?? null,
    hasBands: score.bands.length > 0,
  }));
}
