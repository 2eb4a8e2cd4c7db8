import type { PairKind, PlaybookKind } from "./kind.ts";

export const playbooksWithExperiments: readonly PlaybookKind[] = [
  { name: "experiment", floor: 10, holds: ({ experiments }) => experiments.length > 0 },
  {
    name: "salt",
    floor: 4,
    holds: ({ experiments }) => experiments.some(({ salt }) => salt !== null),
  },
];

/** What comes of experiments. */
export const experiments: readonly PairKind[] = [
  {
    name: "somebody has a variant",
    floor: 5,
    holds: ({ playbook, judgement }) =>
      playbook.experiments.some(({ name }) => judgement.decision.values[name] !== null),
  },
  {
    name: "nobody knows who has a variant",
    floor: 2,
    holds: ({ playbook, judgement }) =>
      playbook.experiments.some(({ name }) => judgement.decision.values[name] === null),
  },
];
