import { calendars, clocks } from "./calendars.ts";
import { choices, playbooksWithChoices } from "./choices.ts";
import { clauses } from "./clauses.ts";
import { decisions } from "./decisions.ts";
import { experiments, playbooksWithExperiments } from "./experiments.ts";
import { expressions } from "./expressions.ts";
import { histories, playbooksWithHistories } from "./histories.ts";
import type { PairKind, PlaybookKind } from "./kind.ts";
import { limits, playbooksWithLimits } from "./limits.ts";
import { outcomes } from "./outcomes.ts";
import { playbooksWithScores, scores } from "./scores.ts";
import { statements } from "./statements.ts";
import { playbooksWithTables, tables } from "./tables.ts";

/** What the playbooks of a run must hold often enough. */
export const playbookKinds: readonly PlaybookKind[] = [
  ...statements,
  ...calendars,
  ...playbooksWithScores,
  ...playbooksWithTables,
  ...playbooksWithHistories,
  ...playbooksWithLimits,
  ...playbooksWithChoices,
  ...playbooksWithExperiments,
  ...clauses,
  ...expressions,
];

/** What must come of the situations of a run often enough. */
export const pairKinds: readonly PairKind[] = [
  ...decisions,
  ...outcomes,
  ...clocks,
  ...scores,
  ...tables,
  ...histories,
  ...limits,
  ...choices,
  ...experiments,
];
