import type { Comment, SyntaxFile } from "../tree/file.ts";
import type { Span } from "../tree/span.ts";
import type { Statement } from "../tree/statements.ts";
import type { Source } from "./source.ts";

/** A statement with the comments in it and at the end of its last line. */
export interface Region {
  readonly statement: Statement;
  readonly comments: readonly Comment[];
  /** From the statement's first token to the end of what stands on its last line. */
  readonly span: Span;
  /** Whether it has an error, and so stays as it is. */
  readonly broken: boolean;
}

/** What stands in a file, one after the other: statements, and comments between them. */
export type Item = Region | Comment;

export function isRegion(item: Item): item is Region {
  return "statement" in item;
}

/** Takes a file apart into statements and the comments between them. */
export function itemsOf(source: Source, { statements, findings }: SyntaxFile): readonly Item[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const items: Item[] = [];
  let error = 0;
  items.push(...source.commentsIn({ start: 0, end: statements[0]?.span.start ?? source.end }));
  statements.forEach((statement, index) => {
    const { start, end } = statement.span;
    const next = statements[index + 1]?.span.start ?? source.end;
    const firstError = error;
    while ((errors[error]?.span.start ?? Number.POSITIVE_INFINITY) < next) error += 1;
    const all = source.commentsIn({ start, end: next });
    const own = all.filter(({ ownLine, span }) => span.start < end || !ownLine);
    const last = Math.max(end, own.at(-1)?.span.end ?? end);
    const span = { start, end: last };
    items.push({ statement, comments: own, span, broken: error > firstError });
    items.push(...all.slice(own.length));
  });
  return items;
}
