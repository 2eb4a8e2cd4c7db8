import type { PlaybookKind } from "./kind.ts";

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
