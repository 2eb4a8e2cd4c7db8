import { english } from "../../dialect/en.ts";
import { insertion, replacement } from "../../findings/fixes.ts";
import {
  cellCount,
  emptyTable,
  noOutcome,
  tableWithoutPolicy,
  unknownPolicy,
} from "../../findings/tables.ts";
import { leaf } from "../../formatter/doc.ts";
import { isRule, type Row } from "../../layout/rows.ts";
import { NameToken } from "../../layout/tokens.ts";
import { endOf } from "../../lexer/lexer.ts";
import { oneLine, spanOf } from "../../parser/base.ts";
import { nearest } from "../../text/nearest.ts";
import type { Name } from "../../tree/expressions.ts";
import type { TableStatement } from "../../tree/statements.ts";
import type { HitPolicy, TableColumn, TableRow } from "../../tree/tables.ts";
import { annotations, printAnnotations, readAnnotations } from "../annotations.ts";
import type { StatementKit } from "../kit.ts";
import type { StatementSyntax } from "../syntax.ts";
import { readCell } from "./cells.ts";
import { checkColumns, readColumn } from "./columns.ts";
import { printRows } from "./print.ts";

const needed = { what: "a title in quotes", example: 'table "Who talks" first match' };

/** `table "…" first match`, with rows of cells between bars. */
export const table: StatementSyntax<TableStatement> = {
  keyword: "table",
  head: "plain",
  rows: true,
  clauses: annotations,
  read(kit) {
    const title = kit.leadingText(kit.head, needed);
    const policy = readPolicy(kit);
    const [header, ...body] = kit.rows;
    const columns = header?.cells.map((cell) => readColumn(kit, cell)) ?? [];
    const rows = body.filter((row) => !isRule(row));
    const anchor = header?.span ?? spanOf(kit.head.anchor);
    if (rows.length === 0) kit.report(emptyTable, anchor, { header: header !== undefined });
    checkColumns(kit, columns);
    if (columns.length > 0 && !columns.some(isOutcome)) kit.report(noOutcome, anchor, {});
    return {
      kind: "table",
      span: kit.span,
      title,
      policy,
      columns,
      rows: rows.map((row) => readRow(kit, columns, row)),
      ...readAnnotations(kit),
    };
  },
  print(statement, printer) {
    const { title, policy, span } = statement;
    const head = [
      leaf(english.statements.table, span.start),
      title === null ? "" : [" ", printer.literal(title)],
      policy === null ? "" : ` ${english.places[policy.value][0]}`,
    ];
    const clauses = printer.inOrder([
      ...printAnnotations(statement, printer),
      ...printRows(statement, printer),
    ]);
    return { head, clauses, spread: true };
  },
};

function isOutcome({ kind }: TableColumn): boolean {
  return kind === "actionColumn" || kind === "valueColumn" || kind === "brokenColumn";
}

const policies: readonly HitPolicy[] = ["first match", "unique", "collect"];
const usual = english.places["first match"][0];

function readPolicy(kit: StatementKit): TableStatement["policy"] {
  const [title, token] = kit.head.tokens;
  if (title === undefined || title.tokenType === NameToken) return null;
  if (token === undefined) {
    const fix = insertion(endOf(title), ` ${usual}`, false);
    kit.report(tableWithoutPolicy, spanOf(kit.head.anchor), {}, fix);
    return null;
  }
  if (token.tokenType !== NameToken) {
    kit.sentences.leftover(kit.head, 1);
    return null;
  }
  kit.sentences.leftover(kit.head, 2);
  const span = spanOf(token);
  const { text } = token.payload as Name;
  // A choice `picks` what a table only names.
  const said = text.toLowerCase().replace(`${english.clauses.picks} `, "");
  const value = policies.find((one) => english.places[one].includes(said));
  if (value !== undefined) return { kind: "clause", span, value };
  const meant = nearest(
    text,
    policies.flatMap((one) => english.places[one]),
  );
  const fix = meant === undefined ? undefined : replacement(span, meant, false);
  kit.report(unknownPolicy, span, { found: oneLine(text), meant: meant ?? null }, fix);
  return null;
}

function readRow(kit: StatementKit, columns: readonly TableColumn[], row: Row): TableRow {
  const { span, cells } = row;
  if (cells.length !== columns.length) {
    kit.report(cellCount, span, { cells: cells.length, columns: columns.length });
  }
  const read = columns.map((column, index) => {
    const cell = cells[index];
    if (cell !== undefined) return readCell(kit, column, cell);
    return { kind: "brokenCell", span: { start: span.end, end: span.end } } as const;
  });
  return { kind: "tableRow", span, cells: read };
}
