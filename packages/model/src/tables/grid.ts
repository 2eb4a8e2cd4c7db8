import { fold } from "@handrail/syntax";
import { intersection } from "./cell-set.ts";
import type { Cell, Column } from "./rows.ts";

/** The cells of a table, by row and column. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Puts columns about one subject together: a row asks all that its cells there ask. */
export function bySubject(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Grid {
  const groups = [...Map.groupBy(columns.keys(), (index) => subjectOf(columns[index]))]
    .filter(([subject]) => subject !== "")
    .map(([, indexes]) => indexes);
  return {
    columns: groups.flatMap(([first = 0]) => columns[first] ?? []),
    rows: rows.map((cells) =>
      groups.map((indexes) => indexes.map((index) => cells[index] ?? null).reduce(together)),
    ),
  };
}

function subjectOf(column: Column | undefined): string {
  return column === undefined ? "" : fold(column.subject);
}

function together(left: Cell, right: Cell): Cell {
  if (left === null || right === null) return left ?? right;
  const set = left.set && right.set && intersection(left.set, right.set);
  return { set, text: `${left.text} and ${right.text}` };
}
