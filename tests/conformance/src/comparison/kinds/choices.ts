import type { PairKind, PlaybookKind } from "./kind.ts";

export const playbooksWithChoices: readonly PlaybookKind[] = [
  { name: "choice", floor: 10, holds: ({ choices }) => choices.length > 0 },
];

/** What comes of choices. */
export const choices: readonly PairKind[] = [
  {
    name: "a choice is won",
    floor: 2,
    holds: ({ judgement }) =>
      [...judgement.choices.values()].some(({ outcome }) => outcome === "won"),
  },
  {
    name: "a choice is open",
    floor: 2,
    holds: ({ judgement }) =>
      [...judgement.choices.values()].some(({ outcome }) => outcome === "open"),
  },
];
