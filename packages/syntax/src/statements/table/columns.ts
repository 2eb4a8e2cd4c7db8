import { english } from "../../dialect/en.ts";
import { insertion, replacement } from "../../findings/fixes.ts";
import { columnTwice, unknownColumn } from "../../findings/tables.ts";
import type { Cell } from "../../layout/rows.ts";
import type { Clause as Slice, StatementShape } from "../../layout/shape.ts";
import { NameToken } from "../../layout/tokens.ts";
import { keyOf } from "../../layout/words.ts";
import { oneLine } from "../../parser/base.ts";
import { fold } from "../../text/fold.ts";
import type { Name } from "../../tree/expressions.ts";
import type { TableColumn } from "../../tree/tables.ts";
import type { StatementKit } from "../kit.ts";

/** What the words at the head of a column may begin with. */
const shape: StatementShape = {
  keyword: "table",
  head: "plain",
  clauses: {
    when: { start: "reserved", mode: "condition" },
    then: { start: "reserved", mode: "plain" },
  },
};

/** Anywhere but at the start these are words of a name. */
const notes: StatementShape = {
  ...shape,
  clauses: {
    because: { start: "reserved", mode: "plain" },
    source: { start: "reserved", mode: "plain" },
  },
};

/** Reads the heading of a column. */
export function readColumn(kit: StatementKit, cell: Cell): TableColumn {
  const isNote = Object.hasOwn(notes.clauses, keyOf(cell.tokens[0]));
  const [head, column, next] = kit.cell(cell, isNote ? notes : shape);
  const { span } = cell;
  if (head === undefined || head.tokens.length > 0 || column === undefined) {
    reportUnknown(kit, cell);
    return { kind: "brokenColumn", span };
  }
  if (next !== undefined) kit.sentences.leftover({ ...next, tokens: [next.anchor] }, 0);
  switch (column.word) {
    case "when":
      return { kind: "whenColumn", span, subject: kit.sentences.value(column) };
    case "then":
      return thenColumn(kit, column, span);
    default:
      kit.sentences.leftover(column, 0);
      return { kind: column.word === "because" ? "becauseColumn" : "sourceColumn", span };
  }
}

function thenColumn(kit: StatementKit, column: Slice, span: TableColumn["span"]): TableColumn {
  const [name] = column.tokens;
  if (name === undefined) return { kind: "actionColumn", span };
  if (name.tokenType !== NameToken) {
    kit.sentences.leftover(column, 0);
    return { kind: "brokenColumn", span };
  }
  kit.sentences.leftover(column, 1);
  return { kind: "valueColumn", span, name: name.payload as Name };
}

const { when, then, because, source } = english.clauses;
/** Headings that people write for those of the language. */
const instead: { readonly [heading: string]: string } = {
  action: then,
  actions: then,
  do: then,
  reason: because,
  why: because,
  sources: source,
};

function reportUnknown(kit: StatementKit, { span }: Cell): void {
  const found = oneLine(kit.text.slice(span.start, span.end));
  const meant = instead[found.toLowerCase()];
  const fix =
    meant === undefined
      ? insertion(span.start, found === "" ? when : `${when} `, false)
      : replacement(span, meant, false);
  kit.report(unknownColumn, span, { found }, fix);
}

/** Only conditions and actions may have several columns of one heading. */
export function checkColumns(kit: StatementKit, columns: readonly TableColumn[]): void {
  const seen = new Set<string>();
  for (const column of columns) {
    const key = column.kind === "valueColumn" ? fold(column.name.text) : column.kind;
    if (!["valueColumn", "becauseColumn", "sourceColumn"].includes(column.kind)) continue;
    const heading = oneLine(kit.text.slice(column.span.start, column.span.end));
    if (seen.has(key)) kit.report(columnTwice, column.span, { heading });
    seen.add(key);
  }
}
