import type { Trial } from "../generators/trials.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { calendars } from "./calendars.ts";
import { declarations } from "./declarations.ts";
import { experiments } from "./experiments.ts";
import { guardrails } from "./guardrails.ts";
import { histories } from "./histories.ts";
import { limits } from "./limits.ts";
import { each } from "./lists.ts";
import { records } from "./records.ts";
import { rules } from "./rules.ts";
import { scores } from "./scores.ts";
import { tables } from "./tables.ts";

/** How the statements of one kind shrink: first there are fewer of them, then they are simpler. */
interface Shrinking {
  readonly fewer: (playbook: Playbook) => Iterable<Playbook>;
  readonly simpler: (playbook: Playbook) => Iterable<Playbook>;
}

const constructs: readonly Shrinking[] = [
  rules,
  guardrails,
  scores,
  tables,
  experiments,
  calendars,
  limits,
  histories,
  declarations,
];

/** Trials that are simpler by one step, the boldest steps first. Some hold errors; those are not failures, and so are passed over. */
export function* simpler(trial: Trial): IterableIterator<Trial> {
  const { playbook, situations } = trial;
  if (situations.length > 1) {
    for (const one of situations) yield { ...trial, situations: [one] };
    return;
  }
  for (const step of ["fewer", "simpler"] as const) {
    for (const construct of constructs) {
      for (const smaller of construct[step](playbook)) yield { ...trial, playbook: smaller };
    }
  }
  for (const smaller of each(situations, records)) yield { ...trial, situations: smaller };
}
