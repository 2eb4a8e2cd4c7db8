import type { Span, Statement } from "@handrail/syntax";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";

/** What can be folded away: statements of several lines, rows in them, runs of comments, and runs of `use`. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, requests }) {
    connection.onFoldingRanges(requests.ofDocument(foldingRanges));
  },
};

function foldingRanges(document: PlaybookDocument): FoldingRange[] {
  const { statements, comments } = document.tree;
  const uses = statements.filter(({ kind }) => kind === "use");
  return [
    ...statements.map(({ span }) => region(document, span)),
    ...statements.flatMap((statement) => rowsOf(statement).map((span) => region(document, span))),
    ...runs(
      document,
      comments.filter(({ ownLine }) => ownLine),
    ).map((span) => region(document, span, FoldingRangeKind.Comment)),
    ...runs(document, uses).map((span) => region(document, span, FoldingRangeKind.Imports)),
  ].filter(({ startLine, endLine }) => endLine > startLine);
}

/** The rows of a table, and of what a test gives. */
function rowsOf(statement: Statement): readonly Span[] {
  if (statement.kind === "test") {
    return statement.given.flatMap((given) => (given.kind === "givenRows" ? [given.span] : []));
  }
  const [first, last] =
    statement.kind === "table" ? [statement.columns[0], statement.rows.at(-1)] : [];
  return first === undefined || last === undefined
    ? []
    : [{ start: first.span.start, end: last.span.end }];
}

function region(document: PlaybookDocument, span: Span, kind?: FoldingRangeKind): FoldingRange {
  const { start, end } = document.range(span);
  const lines = { startLine: start.line, endLine: end.line };
  return kind === undefined ? lines : { ...lines, kind };
}

/** Pieces on lines that follow one another, joined. */
function runs(document: PlaybookDocument, pieces: readonly { readonly span: Span }[]): Span[] {
  const joined: Span[] = [];
  for (const { span } of pieces) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      document.position(span.start).line === document.position(last.end).line + 1;
    if (follows) joined.splice(-1, 1, { start: last.start, end: span.end });
    else joined.push(span);
  }
  return joined;
}
