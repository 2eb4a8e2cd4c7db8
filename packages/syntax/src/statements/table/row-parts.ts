import { english } from "../../dialect/en.ts";
import { Printer } from "../../formatter/printer.ts";
import type { TableStatement } from "../../tree/statements.ts";
import type { TableCell, TableColumn, TableRow } from "../../tree/tables.ts";
import { conditionOfCell } from "./condition.ts";

const printer = new Printer();

/**
 * What a row of a table says, cell by cell, the same for all spellings and orders of columns: without cells that say nothing,
 * and without its reasons.
 *
 * @example
 * const [table] = parse('table "T" first match\n| when stage | when seats | then |\n| new | - | call customer |').statements;
 * rowParts(table, table.rows[0]); // ["then call customer", "when stage = new"]
 */
export function rowParts({ columns }: TableStatement, { cells }: TableRow): readonly string[] {
  return cells.flatMap((cell, index) => partOf(columns[index], cell) ?? []).sort();
}

const { when, then } = english.clauses;

function partOf(column: TableColumn | undefined, cell: TableCell): string | null {
  if (column?.kind === "whenColumn" && cell.kind === "conditionCell") {
    return `${when} ${printer.flat(conditionOfCell(column.subject, cell))}`;
  }
  if (column?.kind === "valueColumn" && cell.kind === "valueCell") {
    return `${then} ${printer.flatName(column.name)} = ${printer.flat(cell.value)}`;
  }
  if (cell.kind !== "actionCell") return null;
  const actions = cell.actions.map((action) => printer.flatAction(action));
  return `${then} ${actions.join(` ${english.places.and[0]} `)}`;
}
