import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { rowCells, rowsNotAlone } from "../findings/histories.ts";
import type { Report } from "../findings/reporter.ts";
import { type Doc, flatten, join, leaf, line } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import { lined } from "../formatter/rows.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { NameToken } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { AddOperator, Bar } from "../lexer/tokens.ts";
import { oneLine, spanning, spanOf } from "../parser/base.ts";
import type { Name } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import type { GivenCell, GivenRow, GivenRows } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";

const example = "| at         | medium |";

/** How much deeper than their `given` rows stand. */
const DEEPER = 2;

/** A line between bars. */
interface Line {
  readonly span: Span;
  readonly cells: readonly Slice[];
}

/** `given contacts` with its rows; null where the rows follow something else. */
export function readRows(kit: StatementKit, slice: Slice): GivenRows | null {
  const { tokens, anchor } = slice;
  const from = tokens.findIndex(({ tokenType }) => tokenType === Bar);
  const [first, second] = tokens.slice(0, from);
  if (first?.tokenType !== NameToken || second !== undefined || joinsOthers(first)) {
    reportNotAlone(kit, first ?? anchor, tokens[from - 1] ?? anchor);
    return null;
  }
  const [header, ...below] = linesOf(kit.text, slice, tokens.slice(from));
  const columns = header?.cells.map((cell) => columnOf(kit, cell)) ?? [];
  const width = header?.cells.length ?? 0;
  const lines = below.filter((one) => !isRule(one));
  const rows = lines.flatMap((one) => readRow(kit, one, width) ?? []);
  if (lines.length === 0) kit.reportMissing(tokens.at(-1) ?? first, "at least one row", example);
  const start = anchor.startOffset;
  const name = first.payload as Name;
  return {
    kind: "givenRows",
    span: { start, end: endOf(tokens.at(-1) ?? first) },
    name,
    columns,
    rows,
  };
}

/** `given ready and contacts`. */
function joinsOthers({ payload }: IToken): boolean {
  const { text, quoted } = payload as Name;
  return !quoted && text.split(" ").some((word) => english.places.and.includes(word.toLowerCase()));
}

function reportNotAlone({ text, report }: StatementKit, first: IToken, last: IToken): void {
  const span = spanning(first, last);
  report(rowsNotAlone, span, { found: oneLine(text.slice(span.start, span.end)) });
}

/** Cuts rows into lines, and lines into cells; the bar at the end of a line may be missing. */
function linesOf(text: string, { word, mode }: Slice, tokens: readonly IToken[]): readonly Line[] {
  const lines: IToken[][] = [];
  let before: IToken | undefined;
  for (const token of tokens) {
    const isNew =
      before === undefined || /[\r\n]/.test(text.slice(endOf(before), token.startOffset));
    if (isNew) lines.push([]);
    lines.at(-1)?.push(token);
    before = token;
  }
  return lines.map((all) => {
    const cells: Slice[] = [];
    for (const token of all) {
      if (token.tokenType === Bar) cells.push({ word, mode, anchor: token, tokens: [] });
      else cells.at(-1)?.tokens.push(token);
    }
    const [first, last] = [all[0], all.at(-1)];
    if (last?.tokenType === Bar) cells.pop();
    const span =
      first === undefined || last === undefined ? { start: 0, end: 0 } : spanning(first, last);
    return { span, cells };
  });
}

/** `|---|---|`, as other tools draw below the first row. */
function isRule({ cells }: Line): boolean {
  return (
    cells.length > 0 &&
    cells.every(
      ({ tokens }) =>
        tokens.length > 1 && tokens.every(({ tokenType }) => tokenType === AddOperator),
    )
  );
}

/** A column without a name has an empty one, so that cells stay with their columns. */
function columnOf(kit: StatementKit, cell: Slice): Name {
  const [first] = cell.tokens;
  if (first?.tokenType !== NameToken) {
    if (first === undefined) kit.reportMissing(cell.anchor, "the name of a field", example);
    else kit.sentences.leftover(cell, 0);
    return { kind: "name", span: spanOf(first ?? cell.anchor), text: "", quoted: false };
  }
  kit.sentences.leftover(cell, 1);
  return first.payload as Name;
}

function readRow(kit: StatementKit, { span, cells }: Line, columns: number): GivenRow | null {
  if (cells.length !== columns) {
    reportCells(kit.report, span, cells.length, columns);
    return null;
  }
  return { kind: "givenRow", span, cells: cells.map((cell) => readCell(kit, cell)) };
}

function reportCells(report: Report, span: Span, cells: number, columns: number): void {
  report(rowCells, span, { cells, columns });
}

/** The rows below their `given`, with the bars of each column below one another. */
export function printRows({ name, columns, rows, span }: GivenRows, printer: Printer): ClauseDoc {
  const [first] = columns;
  const places = [
    first === undefined ? span.start : printer.before(first),
    ...rows.map((row) => row.span.start),
  ];
  const lines = lined([
    columns.map((column) => printer.flatName(column)),
    ...rows.map((row) => row.cells.map((cell) => flatten(printCell(cell, printer)))),
  ]);
  const doc = [
    leaf(`${english.clauses.given} `, span.start),
    printer.name(name),
    lines.map((text, index) => [line(DEEPER), leaf(text, places[index] ?? span.start)]),
  ];
  return { at: span.start, doc };
}

function printCell({ values, distance, span }: GivenCell, printer: Printer): Doc {
  if (values.length === 0) return leaf("-", span.start);
  const sides = values.map((value) => printer.expression(value));
  return [join(sides, ", "), distance === null ? "" : ` ${english.places[distance][0]}`];
}

function readCell(kit: StatementKit, cell: Slice): GivenCell {
  const { start } = spanOf(cell.tokens[0] ?? cell.anchor);
  const end = endOf(cell.tokens.at(-1) ?? cell.anchor);
  return { kind: "givenCell", span: { start, end }, ...kit.sentences.cell(cell) };
}
