import type { Row, RowCounts, Table } from "../playbook/tables.ts";
import { lacking } from "./lacking.ts";
import type { Situation } from "./situation.ts";
import { holds, rowCounts } from "./tables.ts";
import { unknown } from "./values.ts";

/**
 * "Whether a row counts lacks what the unknown rows above it and itself lack (`first match`: down to the first that holds), or all
 * unknown rows (`unique`; nothing where two rows hold)."
 */
export function lackingInRow(
  situation: Situation,
  { table, row }: Omit<RowCounts, "kind">,
): readonly string[] {
  switch (table.policy) {
    case "first match":
      return lackingInRows(situation, table, row + 1);
    case "unique":
      return lackingInRows(situation, table, table.rows.length);
    case "collect":
      return table.rows.slice(row, row + 1).flatMap((own) => lackingToHold(situation, table, own));
  }
}

/**
 * "While it is unknown which row counts, the same of all rows, else what the value of the row that counts lacks; one that collects
 * lacks what its unknown rows that give something, and the unknown values of those that count, lack."
 */
export function lackingInColumn(
  situation: Situation,
  { table, column }: { readonly table: Table; readonly column: number },
): readonly string[] {
  const { rows, policy } = table;
  const counts = (row: number) => rowCounts(situation, { table, row });
  const lacksOfValue = ({ values }: Row) => {
    const value = values[column] ?? null;
    return value === null ? [] : lacking(situation, value);
  };
  if (policy === "collect") {
    return rows.flatMap((row, index) => {
      if (row.values[column] === null || counts(index) === false) return [];
      return counts(index) === true ? lacksOfValue(row) : lackingToHold(situation, table, row);
    });
  }
  const counting = rows.find((_, index) => counts(index) === true);
  return counting === undefined
    ? lackingInRows(situation, table, rows.length)
    : lacksOfValue(counting);
}

/** What the unknown ones of the first rows lack. */
function lackingInRows(situation: Situation, table: Table, end: number): readonly string[] {
  const rows = table.rows.slice(0, end);
  const truths = rows.map((row) => holds(situation, table, row));
  const holding = truths.filter((truth) => truth === true).length;
  if (table.policy === "unique" && holding > 1) return [];
  const first = truths.indexOf(true);
  const last = table.policy === "first match" && first >= 0 ? first : truths.length;
  return rows.slice(0, last).flatMap((row) => lackingToHold(situation, table, row));
}

function lackingToHold(situation: Situation, table: Table, row: Row): readonly string[] {
  if (holds(situation, table, row) !== unknown) return [];
  return row.conditions.flatMap((one) => (one === null ? [] : lacking(situation, one)));
}
