import type { Action } from "./actions.ts";
import type { Calendar } from "./calendars.ts";
import type { Choice } from "./choices.ts";
import type { Define } from "./defines.ts";
import type { Experiment } from "./experiments.ts";
import type { Fact } from "./facts.ts";
import type { Guardrail } from "./guardrails.ts";
import type { Header } from "./headers.ts";
import type { History } from "./histories.ts";
import type { Limit } from "./limits.ts";
import type { Reading } from "./readings.ts";
import type { Rule } from "./rules.ts";
import { bandName, type Score } from "./scores.ts";
import type { Setting } from "./settings.ts";
import type { Table } from "./tables.ts";
import type { Type } from "./types.ts";

/**
 * A playbook without its text: what the reference interpreter reads, and what the printer writes. Facts that no statement
 * declares are simply not in `facts`; without a single action in `actions` they are undeclared, too.
 */
export interface Playbook {
  readonly header: Header | null;
  /** The header of the file that the entry uses, if it uses one. */
  readonly usedHeader: Header | null;
  readonly calendars: readonly Calendar[];
  readonly facts: readonly Fact[];
  readonly histories: readonly History[];
  readonly actions: readonly Action[];
  readonly settings: readonly Setting[];
  readonly defines: readonly Define[];
  readonly scores: readonly Score[];
  readonly tables: readonly Table[];
  readonly experiments: readonly Experiment[];
  readonly readings: readonly Reading[];
  readonly choices: readonly Choice[];
  readonly rules: readonly Rule[];
  readonly guardrails: readonly Guardrail[];
  readonly limits: readonly Limit[];
}

/** Says nothing. */
export const empty: Playbook = {
  header: null,
  usedHeader: null,
  calendars: [],
  facts: [],
  histories: [],
  actions: [],
  settings: [],
  defines: [],
  scores: [],
  tables: [],
  experiments: [],
  readings: [],
  choices: [],
  rules: [],
  guardrails: [],
  limits: [],
};

/** The names of all that follows from the facts: no record may give them, and every decision shows them. */
export function derivedNames({
  defines,
  scores,
  tables,
  experiments,
}: Playbook): readonly string[] {
  return [
    ...[...defines, ...experiments].map(({ name }) => name),
    ...scores.flatMap((score) => [
      score.name,
      ...(score.bands.length === 0 ? [] : [bandName(score)]),
    ]),
    ...tables.flatMap(({ names }) => names),
  ];
}

/** The names that a statement gives to facts, settings and what follows from facts. */
export function declaredNames(playbook: Playbook): readonly string[] {
  const { facts, settings } = playbook;
  return [...[...facts, ...settings].map(({ name }) => name), ...derivedNames(playbook)];
}

/** The values of all choices, steps among them, that the playbook declares. */
export function valuesOf({
  facts,
  histories,
  scores,
  tables,
  experiments,
}: Playbook): readonly string[] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  const fields = histories.flatMap((history) => history.fields);
  return [
    ...[...facts, ...fields].flatMap(({ type }) => valuesOfType(type)),
    ...scores.flatMap(({ bands }) => bands.map(({ name }) => name)),
    ...experiments.flatMap(({ variants }) => variants.map(({ name }) => name)),
    ...cells.flatMap((cell) => (cell?.kind === "word" ? [cell.word] : [])),
  ];
}

function valuesOfType(type: Type): readonly string[] {
  if (type.kind === "list of") return valuesOfType(type.of);
  return "values" in type ? type.values : [];
}
