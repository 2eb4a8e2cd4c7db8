import { defineFinding } from "./definition.ts";

const right =
  'table "Who talks" first match\n  | when stage | then          |\n  | evaluation | call customer |';

export const tableWithoutPolicy = defineFinding<Record<never, never>>({
  code: "HR1110",
  name: "table-without-hit-policy",
  severity: "error",
  message: () => "This table does not say what happens where several rows hold.",
  hint: () =>
    "Add `first match` (the topmost counts), `unique` (there is never more than one) or `collect` (all count) after the title.",
  explanation:
    "Order never changes a decision, except where the playbook says so. So a table says after its title which row counts where several hold. With `first match` it is the topmost, with `unique` the tools check that two rows never hold at once, and with `collect` every row counts.",
  wrong: 'table "Who talks"\n  | when stage | then          |\n  | evaluation | call customer |',
  right,
});

export const unknownPolicy = defineFinding<{ found: string; meant: string | null }>({
  code: "HR1111",
  name: "unknown-hit-policy",
  severity: "error",
  message: ({ found }) => `\`${found}\` is nothing that a table can do where several rows hold.`,
  hint: ({ meant }) =>
    meant === null
      ? "Write `first match`, `unique` or `collect`."
      : `Did you mean \`${meant}\`? A table may say \`first match\`, \`unique\` or \`collect\`.`,
  explanation:
    "After its title a table says which row counts where several hold. That is `first match` for the topmost, `unique` where it must never happen, and `collect` for all of them.",
  wrong:
    'table "Who talks" last match\n  | when stage | then          |\n  | evaluation | call customer |',
  right,
});

export const emptyTable = defineFinding<{ header: boolean }>({
  code: "HR1112",
  name: "empty-table",
  severity: "error",
  message: ({ header }) =>
    header ? "This table has no row below its columns." : "This table has no columns and no rows.",
  hint: () =>
    "Write the columns in one line, `| when stage | then |`, and each row in a line below it.",
  explanation:
    "A table's first line with bars names its columns, and every further line is a row. Without a row it decides nothing.",
  wrong: 'table "Who talks" first match\n  | when stage | then |',
  right,
});

export const unknownColumn = defineFinding<{ found: string }>({
  code: "HR1113",
  name: "unknown-column",
  severity: "error",
  message: ({ found }) =>
    found === ""
      ? "This column has no heading."
      : `The heading \`${found}\` does not say what its column is for.`,
  hint: ({ found }) =>
    `Write \`when ${found === "" ? "…" : found}\` for what is compared, \`then ${found === "" ? "…" : found}\` for a value that the table gives, \`then\` for an action, \`because\` or \`source\`.`,
  explanation:
    "Each column of a table begins with a word that says what its cells are: `when` before a fact that they are compared with, `then` before the name of a value, `then` alone above actions, `because` and `source` above reasons. Cells of any other column are left out.",
  wrong:
    'table "Who talks" first match\n  | stage      | then          |\n  | evaluation | call customer |',
  right,
});

export const noOutcome = defineFinding<Record<never, never>>({
  code: "HR1114",
  name: "table-without-outcome",
  severity: "error",
  message: () => "This table has no `then` column, so it decides nothing.",
  hint: () => "Add a column `then` with actions, or `then NAME` with values.",
  explanation:
    "Columns with `when` say in which situation a row holds, and columns with `then` what follows from it. A table needs at least one of the latter.",
  wrong: 'table "Who talks" first match\n  | when stage | source |\n  | evaluation | S4     |',
  right,
});

export const cellCount = defineFinding<{ cells: number; columns: number }>({
  code: "HR1115",
  name: "cells-do-not-fit-columns",
  severity: "error",
  message: ({ cells, columns }) =>
    `This row has ${counted(cells, "cell")}, and the table ${counted(columns, "column")}.`,
  hint: ({ cells, columns }) =>
    cells < columns
      ? "Write `-` in cells that are free: every row has a cell for each column."
      : "Take the spare cells out, or add a heading for them. A text that holds `|` stands in quotes.",
  explanation:
    "Every row has as many cells as there are columns, so that nobody has to guess which cell belongs to which. A cell without anything in it holds `-`.",
  wrong: 'table "Who talks" first match\n  | when stage | then          |\n  | evaluation |',
  right,
});

export const emptyCell = defineFinding<{ heading: string; matches: boolean }>({
  code: "HR1116",
  name: "empty-cell",
  severity: "warning",
  message: ({ heading }) => `The cell under \`${heading}\` is empty, so it is read as \`-\`.`,
  hint: ({ matches }) =>
    matches ? "Write `-` if anything will do here." : "Write `-` if nothing follows here.",
  explanation:
    "An empty cell may be one that was forgotten. A dash says for certain that a condition may be anything, known or not, or that a row gives nothing here.",
  wrong:
    'table "Who talks" first match\n  | when stage | then          |\n  |            | call customer |',
  right:
    'table "Who talks" first match\n  | when stage | then          |\n  | -          | call customer |',
});

export const rangeWithMinus = defineFinding<{ found: string; right: string }>({
  code: "HR1117",
  name: "range-with-minus",
  severity: "error",
  message: ({ found }) => `\`${found}\` is a subtraction, not a range.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "A minus takes one number from another, in a table as anywhere. A range from one number to another, both included, is written with `to`.",
  wrong:
    'table "Who talks" first match\n  | when seats | then          |\n  | 10 - 50    | call customer |',
  right:
    'table "Who talks" first match\n  | when seats | then          |\n  | 10 to 50   | call customer |',
});

export const columnTwice = defineFinding<{ heading: string }>({
  code: "HR1118",
  name: "column-twice",
  severity: "error",
  message: ({ heading }) => `There is a column \`${heading}\` already.`,
  hint: () => "Join the two columns, or give one of them another heading.",
  explanation:
    "A table gives each of its values in one column, and the reason and the source of its rows in one each. Only `when` and `then` may stand above several columns.",
  wrong:
    'table "Who talks" first match\n  | when stage | then          | source | source |\n  | evaluation | call customer | S4     | S5     |',
  right,
});

function counted(count: number, what: string): string {
  return count === 1 ? `one ${what}` : `${count} ${what}s`;
}
