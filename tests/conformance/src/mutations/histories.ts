import { expressionsOf, partsOf } from "../playbook/walk.ts";
import type { Mutation } from "./mutation.ts";

export const histories: readonly Mutation[] = [
  {
    mistake: "a history that is not given is empty",
    module: "record",
    change: withHistories((elements) => elements ?? []),
  },
  {
    mistake: "the first event is the last one",
    module: "record",
    change: withHistories((elements) => elements?.toReversed() ?? null),
  },
  {
    mistake: "a window counts for nothing",
    module: "aggregates",
    change: ({ aggregateOf }) => ({
      aggregateOf: (situation, aggregate) =>
        aggregateOf?.(situation, { ...aggregate, window: null }),
    }),
  },
  {
    mistake: "a filter counts for nothing",
    module: "aggregates",
    change: ({ aggregateOf }) => ({
      aggregateOf: (situation, aggregate) =>
        aggregateOf?.(situation, { ...aggregate, where: null }),
    }),
  },
  {
    mistake: "the average of none is zero",
    module: "aggregates",
    change: ({ aggregateOf }) => ({
      aggregateOf: (situation, aggregate) => {
        const value = aggregateOf?.(situation, aggregate);
        const sum = aggregateOf?.(situation, { ...aggregate, function: "sum" });
        return value === null && aggregate.function === "average" ? sum : value;
      },
    }),
  },
  {
    mistake: "a percentile is one place too low",
    module: "aggregates",
    about: (playbook) =>
      expressionsOf(playbook)
        .flatMap(partsOf)
        .some((part) => part.kind === "aggregate" && part.function === "percentile"),
    change: ({ aggregateOf }) => ({
      aggregateOf: (situation, aggregate) =>
        aggregateOf?.(situation, { ...aggregate, rank: (aggregate.rank ?? 50) / 2 }),
    }),
  },
  {
    mistake: "the highest stand last",
    module: "aggregates",
    change: ({ selectionOf }) => ({
      selectionOf: (situation, selection) => {
        const { by } = selection;
        const order = by?.order === "highest" ? "lowest" : "highest";
        return selectionOf?.(situation, { ...selection, by: by && { ...by, order } });
      },
    }),
  },
  {
    mistake: "a history that is missing lacks nothing",
    module: "lacking",
    change: ({ lacking }) => ({
      lacking: (situation, expression) =>
        expression.kind === "aggregate" && situation.histories.get(expression.history) === null
          ? []
          : lacking?.(situation, expression),
    }),
  },
];

type Elements = readonly unknown[] | null;

/** Another way to read all histories of a record. */
function withHistories(read: (elements: Elements) => Elements): Mutation["change"] {
  return ({ readRecord }) => ({
    readRecord: (...args) => {
      const found = readRecord?.(...args);
      if ("rejected" in found) return found;
      const all: readonly (readonly [string, Elements])[] = [...found.histories];
      return { ...found, histories: new Map(all.map(([name, own]) => [name, read(own)])) };
    },
  });
}
