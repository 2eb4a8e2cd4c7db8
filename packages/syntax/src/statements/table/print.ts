import { english } from "../../dialect/en.ts";
import { leaf } from "../../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../../formatter/printer.ts";
import { lined } from "../../formatter/rows.ts";
import type { TableStatement } from "../../tree/statements.ts";
import type { TableColumn } from "../../tree/tables.ts";
import { printCell } from "./print-cell.ts";

/** The heading and the rows, with the bars of each column below one another. */
export function printRows(
  { columns, rows }: TableStatement,
  printer: Printer,
): readonly ClauseDoc[] {
  const [first] = columns;
  if (first === undefined) return [];
  const heading = columns.map((column) => printHeading(column, printer));
  const cells = rows.map((row) =>
    row.cells.map((cell, index) => printCell(cell, columns[index], printer)),
  );
  const [top = "", ...lines] = lined([heading, ...cells]);
  const at = printer.before(first);
  return [
    { at, doc: leaf(top, at) },
    ...lines.map((text, index) => {
      const start = rows[index]?.span.start ?? at;
      return { at: start, doc: leaf(text, start) };
    }),
  ];
}

const { when, then, because, source } = english.clauses;

function printHeading(column: TableColumn, printer: Printer): string {
  switch (column.kind) {
    case "whenColumn":
      return `${when} ${printer.flat(column.subject)}`;
    case "valueColumn":
      return `${then} ${printer.flatName(column.name)}`;
    case "actionColumn":
      return then;
    case "becauseColumn":
      return because;
    case "sourceColumn":
      return source;
    case "brokenColumn":
      return "…";
  }
}
