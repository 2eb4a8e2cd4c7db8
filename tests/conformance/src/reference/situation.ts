import type { Temporal } from "temporal-polyfill";
import type { Define } from "../playbook/defines.ts";
import type { Experiment } from "../playbook/experiments.ts";
import type { Fact } from "../playbook/facts.ts";
import type { History } from "../playbook/histories.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Reading } from "../playbook/readings.ts";
import { bandName, type Score } from "../playbook/scores.ts";
import type { Setting } from "../playbook/settings.ts";
import type { Table } from "../playbook/tables.ts";
import { expressionsOf, partsOf, rulesInForce } from "../playbook/walk.ts";
import { type Held, inferType } from "./inference.ts";
import { fold, sameName } from "./names.ts";
import type { Element, Unknown, Value } from "./values.ts";

/** A fact of a playbook, declared or not. */
export interface KnownFact {
  readonly name: string;
  readonly id: string | null;
  readonly type: Held;
  readonly declared: boolean;
  readonly ask: string | null;
  readonly reading: Reading | null;
}

/** What a name means. */
export type Meaning =
  | { readonly kind: "fact"; readonly fact: KnownFact }
  | { readonly kind: "define"; readonly define: Define }
  | { readonly kind: "score" | "band"; readonly score: Score }
  | { readonly kind: "column"; readonly table: Table; readonly column: number }
  | { readonly kind: "experiment"; readonly experiment: Experiment }
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "now" | "today" };

/** A playbook whose names are found. */
export interface Known {
  readonly playbook: Playbook;
  readonly zone: string;
  readonly facts: readonly KnownFact[];
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** One playbook, one record, one instant: what a decision depends on. */
export interface Situation extends Known {
  readonly now: Temporal.Instant;
  /** By folded name. */
  readonly values: ReadonlyMap<string, Value | Unknown>;
  /** By their singular, in the order of the page. */
  readonly histories: ReadonlyMap<string, readonly Element[] | Unknown>;
  /** The element at hand, within a `where`. */
  readonly element: { readonly history: History; readonly fields: Element } | null;
}

/** Finds every name of a playbook: declarations, and undeclared facts with the types that their uses show. */
export function know(playbook: Playbook): Known {
  const meanings = new Map<string, Meaning>([
    ["now", { kind: "now" }],
    ["today", { kind: "today" }],
  ]);
  const readingOf = (name: string) =>
    playbook.readings.find(
      ({ history = null, fact }) => history === null && sameName(fact, name),
    ) ?? null;
  const declared = (fact: Fact): KnownFact => ({
    ...fact,
    declared: true,
    reading: readingOf(fact.name),
  });
  for (const fact of playbook.facts) {
    meanings.set(fold(fact.name), { kind: "fact", fact: declared(fact) });
  }
  for (const define of playbook.defines)
    meanings.set(fold(define.name), { kind: "define", define });
  for (const score of playbook.scores) {
    meanings.set(fold(score.name), { kind: "score", score });
    if (score.bands.length > 0) meanings.set(fold(bandName(score)), { kind: "band", score });
  }
  for (const table of playbook.tables) {
    for (const [column, name] of table.names.entries()) {
      meanings.set(fold(name), { kind: "column", table, column });
    }
  }
  for (const experiment of playbook.experiments) {
    meanings.set(fold(experiment.name), { kind: "experiment", experiment });
  }
  for (const setting of playbook.settings) {
    meanings.set(fold(setting.name), { kind: "setting", setting });
  }
  for (const name of namesUsed(playbook)) {
    if (meanings.has(fold(name))) continue;
    const type = inferType(playbook, name);
    const fact = {
      ...{ name, type, id: null, ask: null },
      declared: false,
      reading: readingOf(name),
    };
    meanings.set(fold(name), { kind: "fact", fact });
  }
  const facts = [...meanings.values()].flatMap((one) => (one.kind === "fact" ? [one.fact] : []));
  return { playbook, zone: playbook.header?.zone ?? "UTC", facts, meanings };
}

/** Names in conditions, defines, experiments, durations and `with`; a role is a name only where it is declared. */
function namesUsed(playbook: Playbook): readonly string[] {
  const names = expressionsOf(playbook)
    .flatMap(partsOf)
    .flatMap((part) => (part.kind === "name" ? [part.name] : []));
  const carried = rulesInForce(playbook).flatMap(({ then }) => then.flatMap((use) => use.with));
  const split = playbook.experiments.map(({ subject }) => subject);
  return [...names, ...carried, ...split];
}

export function meaningOf({ meanings }: Known, name: string): Meaning {
  const meaning = meanings.get(fold(name));
  if (meaning === undefined) throw new RangeError(`nothing is called ${name}`);
  return meaning;
}
