import type { Aggregate, AggregateFunction } from "../../playbook/histories.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { expressionsOf, partsOf } from "../../playbook/walk.ts";
import { fold } from "../../reference/names.ts";
import type { PairKind, PlaybookKind } from "./kind.ts";

const functions: readonly (readonly [AggregateFunction, floor: number])[] = [
  ["number", 4],
  ["any", 8],
  ["no", 8],
  ["sum", 3],
  ["average", 2],
  ["smallest", 2],
  ["largest", 2],
  ["percentile", 2],
  ["last", 4],
  ["time since last", 2],
  ["time between", 2],
];

/** Histories and lists, and what is said of them. */
export const playbooksWithHistories: readonly PlaybookKind[] = [
  ...(["history", "list"] as const).map(
    (kind): PlaybookKind => ({
      name: kind,
      floor: 20,
      holds: ({ histories }) => histories.some((one) => one.kind === kind),
    }),
  ),
  ...functions.map(
    ([name, floor]): PlaybookKind => ({
      name: `${name} of a history`,
      floor,
      holds: (playbook) => aggregatesIn(playbook).some((one) => one.function === name),
    }),
  ),
  {
    name: "in last",
    floor: 10,
    holds: (playbook) => aggregatesIn(playbook).some(({ window }) => window !== null),
  },
  {
    name: "where",
    floor: 10,
    holds: (playbook) => aggregatesIn(playbook).some(({ where }) => where !== null),
  },
  {
    name: "a selection",
    floor: 4,
    holds: ({ defines }) => defines.some(({ value }) => value.kind === "selection"),
  },
  {
    name: "read a field of a history",
    floor: 1,
    holds: ({ readings }) => readings.some(({ history = null }) => history !== null),
  },
];

const known = new WeakMap<Playbook, readonly Aggregate[]>();

function aggregatesIn(playbook: Playbook): readonly Aggregate[] {
  const found =
    known.get(playbook) ??
    expressionsOf(playbook)
      .flatMap(partsOf)
      .filter((part) => part.kind === "aggregate");
  known.set(playbook, found);
  return found;
}

/** What records say of histories. */
export const histories: readonly PairKind[] = [
  {
    name: "a history is not given",
    floor: 5,
    holds: ({ playbook, situation }) =>
      playbook.histories.some(({ name, plural }) =>
        Object.entries(situation.record).every(
          ([key, given]) => given === null || ![fold(name), fold(plural)].includes(fold(key)),
        ),
      ),
  },
  {
    name: "a history lacks in a decision",
    floor: 3,
    holds: ({ playbook, judgement: { decision } }) =>
      [...decision.pending, ...decision.blocked].some(({ unknown }) =>
        playbook.histories.some(({ plural }) => unknown.includes(plural)),
      ),
  },
];
