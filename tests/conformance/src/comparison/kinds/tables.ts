import type { Table } from "../../playbook/tables.ts";
import { rowRules } from "../../playbook/tables.ts";
import type { Pair, PairKind, PlaybookKind } from "./kind.ts";

const policies = ["first match", "unique", "collect"] as const;

export const playbooksWithTables: readonly PlaybookKind[] = [
  ...policies.map(
    (policy): PlaybookKind => ({
      name: `table … ${policy}`,
      floor: 8,
      holds: ({ tables }) => tables.some((one) => one.policy === policy),
    }),
  ),
  {
    name: "then NAME",
    floor: 10,
    holds: ({ tables }) => tables.some(({ names }) => names.length > 0),
  },
  {
    name: "a cell with and, or",
    floor: 4,
    holds: ({ tables }) =>
      tables.some(({ rows }) =>
        rows.some(({ conditions }) =>
          conditions.some((one) => one?.kind === "and" || one?.kind === "or"),
        ),
      ),
  },
  {
    name: "several columns of actions",
    floor: 3,
    holds: ({ tables }) => tables.some(({ rows }) => rows.some(({ then }) => then.length > 1)),
  },
];

/** What comes of tables. */
export const tables: readonly PairKind[] = [
  {
    name: "a row counts",
    floor: 5,
    holds: (pair) => truthsIn(pair).includes(true),
  },
  {
    name: "it is unknown whether a row counts",
    floor: 5,
    holds: (pair) => truthsIn(pair).includes(null),
  },
  ...policies.flatMap((policy): readonly PairKind[] => {
    const own = (pair: Pair) =>
      pair.playbook.tables
        .filter((one) => one.policy === policy)
        .flatMap((one) => truthsOf(pair, one));
    return [
      { name: `a row of ${policy} counts`, floor: 1, holds: (pair) => own(pair).includes(true) },
      {
        name: `it is unknown whether a row of ${policy} counts`,
        floor: 1,
        holds: (pair) => own(pair).includes(null),
      },
    ];
  }),
  {
    name: "several rows count",
    floor: 0.5,
    holds: (pair) =>
      pair.playbook.tables.some(
        (one) => truthsOf(pair, one).filter((truth) => truth === true).length > 1,
      ),
  },
  {
    name: "a table gives a value",
    floor: 3,
    holds: (pair) => valuesIn(pair).some((value) => value !== null),
  },
  {
    name: "a table gives no value",
    floor: 3,
    holds: (pair) => valuesIn(pair).includes(null),
  },
];

function truthsIn(pair: Pair) {
  return pair.playbook.tables.flatMap((one) => truthsOf(pair, one));
}

function truthsOf({ judgement }: Pair, table: Table) {
  return rowRules(table).map(({ identity }) => judgement.rules.get(identity));
}

function valuesIn({ playbook, judgement: { decision } }: Pair) {
  return playbook.tables.flatMap(({ names }) => names.map((name) => decision.values[name] ?? null));
}
