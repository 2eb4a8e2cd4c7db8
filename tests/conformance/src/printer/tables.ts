import type { Row, Table } from "../playbook/tables.ts";
import { cell } from "./cells.ts";
import { clauses } from "./clauses.ts";
import { printName, printText } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";
import { recommended } from "./rules.ts";

/** A column: its heading, and what a row has in it. */
interface Column {
  readonly kind: "when" | "value" | "actions" | "note";
  readonly heading: string;
  readonly cell: (row: Row) => string;
}

/** The rows keep their order, but clauses may stand on either side of them. */
export function table(printing: Printing, one: Table): Lines {
  const { style } = printing;
  const { title, policy } = one;
  const annotations = clauses(printing, { ...one, identity: "", when: null, unless: null });
  const before = annotations.filter(() => style.chance(30));
  return [
    `table ${printText(title)} ${policy}`,
    ...before,
    ...rows(printing, one),
    ...annotations.filter((line) => !before.includes(line)),
  ];
}

function rows(printing: Printing, one: Table): Lines {
  const { style } = printing;
  const columns = ordered(printing, columnsOf(printing, one));
  const line = (cells: readonly string[]) => {
    if (style.chance(20)) return `|${cells.join("|")}|`;
    // Without a last bar, an empty last cell would be none.
    const end = cells.at(-1) !== "" && style.chance(10) ? "" : " |";
    return `| ${cells.join(" | ")}${end}`;
  };
  const ruler = style.chance(10) ? [`|${columns.map(() => "---").join("|")}|`] : [];
  return [
    line(columns.map(({ heading }) => heading)),
    ...ruler,
    ...one.rows.map((row) => line(columns.map((column) => column.cell(row)))),
  ];
}

function columnsOf(printing: Printing, { subjects, names, rows }: Table): readonly Column[] {
  const { expressions, style } = printing;
  const most = Math.max(0, ...rows.map(({ then }) => then.length));
  const none = () => (style.chance(20) ? "–" : "-");
  return [
    ...subjects.map(
      (subject, index): Column => ({
        kind: "when",
        heading: `when ${expressions.print(subject)}`,
        cell: ({ conditions }) => {
          const condition = conditions[index] ?? null;
          return condition === null ? none() : cell(printing, condition);
        },
      }),
    ),
    ...names.map(
      (name, index): Column => ({
        kind: "value",
        heading: `then ${printName(name)}`,
        cell: ({ values }) => {
          const value = values[index] ?? null;
          return value === null ? none() : expressions.print(value);
        },
      }),
    ),
    ...Array.from(
      { length: most },
      (_, index): Column => ({
        kind: "actions",
        heading: "then",
        cell: (row) => {
          const uses = row.then[index] ?? [];
          if (uses.length === 0) return none();
          return uses.map((use) => recommended(printing, use, row)).join(" and ");
        },
      }),
    ),
    ...(["because", "source"] as const)
      .filter((reason) => rows.some((row) => row[reason] !== null))
      .map(
        (reason): Column => ({
          kind: "note",
          heading: reason,
          cell: (row) => note(printing, row[reason]),
        }),
      ),
  ];
}

/** "Source cells need no quotes." */
function note({ style }: Printing, text: string | null): string {
  if (text === null) return style.chance(50) ? "" : "-";
  return /^[\w ]+$/.test(text) && style.chance(50) ? text : printText(text);
}

/** In any order, but for the columns with actions: what a row recommends comes in theirs. */
function ordered({ style }: Printing, columns: readonly Column[]): readonly Column[] {
  const actions = columns.filter(({ kind }) => kind === "actions");
  return style
    .shuffled(columns)
    .map((column) => (column.kind === "actions" ? (actions.shift() ?? column) : column));
}
