import type { Playbook } from "../playbook/playbook.ts";
import type { Table } from "../playbook/tables.ts";
import type { Mutation } from "./mutation.ts";

const about = ({ tables }: Playbook) => tables.length > 0;

/** Reads tables as if they said something else. */
function as(change: (table: Table) => Table): Mutation["change"] {
  return ({ rowCounts }) => ({
    rowCounts: (situation, { table, row }) => rowCounts?.(situation, { table: change(table), row }),
  });
}

export const tables: readonly Mutation[] = [
  {
    mistake: "of the rows that hold in a table of first match all count",
    module: "tables",
    about,
    change: as((table) => ({
      ...table,
      policy: table.policy === "first match" ? "collect" : table.policy,
    })),
  },
  {
    mistake: "of the rows that hold in a table of unique the first counts",
    module: "tables",
    about,
    change: as((table) => ({
      ...table,
      policy: table.policy === "unique" ? "first match" : table.policy,
    })),
  },
  {
    mistake: "a table that collects ends at the first row that holds",
    module: "tables",
    about,
    change: as((table) => ({
      ...table,
      policy: table.policy === "collect" ? "first match" : table.policy,
    })),
  },
  {
    mistake: "an unknown row makes way for the next",
    module: "tables",
    about,
    change: ({ rowCounts }) => ({
      rowCounts: (situation, { table, row }) => rowCounts?.(situation, { table, row }) ?? false,
    }),
  },
  {
    mistake: "a table gives its first value",
    module: "tables",
    about,
    change: ({ columnValue }) => ({
      columnValue: (situation, table, column) =>
        columnValue?.(situation, { ...table, rows: table.rows.slice(0, 1) }, column),
    }),
  },
  {
    mistake: "whether a row counts lacks what it alone lacks",
    module: "lacking-rows",
    about,
    change: ({ lackingInRow }) => ({
      lackingInRow: (situation, { table, row }) =>
        lackingInRow?.(situation, { table: { ...table, policy: "collect" }, row }),
    }),
  },
];
