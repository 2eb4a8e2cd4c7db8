import { type Node, parse, type Span, type Statement, walk } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { sentenceAt } from "../../protocol/sentence.ts";

/** A letter that nobody types: it stands at the cursor, so that the parser says what it takes the place for. */
const cursor = "\u{10380}";

/** The statement at the cursor, read with a letter at the cursor. */
export interface Probe {
  readonly statement: Statement | undefined;
  /** From the statement to the node that holds the cursor. */
  readonly path: readonly Node[];
  /** The statement's text up to the cursor, and the part of it on the cursor's line. */
  readonly before: string;
  readonly line: string;
  /** Whether the cursor's line begins at the margin. */
  readonly atMargin: boolean;
  /** A place in the statement's text, with the letter, as a place in the document. */
  place(span: Span): Span;
}

export function probeAt({ text }: PlaybookDocument, offset: number): Probe {
  const { start, end } = sentenceAt(text, offset);
  const before = text.slice(start, offset);
  const probed = `${before}${cursor}${text.slice(offset, end)}`;
  const statements = parse(probed).statements;
  const at = before.length;
  const statement = statements.findLast(({ span }) => span.start <= at && at < span.end);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return {
    statement,
    path: statement === undefined ? [] : pathTo(statement, at),
    before,
    line,
    atMargin: !/^\s/.test(line) && !line.includes("|"),
    place: ({ start: from, end: to }) => ({
      start: start + (from > at ? from - cursor.length : from),
      end: start + (to > at ? to - cursor.length : to),
    }),
  };
}

function pathTo(statement: Statement, at: number): readonly Node[] {
  const path: Node[] = [];
  walk(statement, (node) => {
    const holds = node.span.start <= at && at < node.span.end;
    if (holds) path.push(node);
    return holds;
  });
  return path;
}

/** What a node's text is without the letter at the cursor. */
export function typed(text: string): string {
  return text.replace(cursor, "");
}

/** A name's words up to the cursor, and those after it. */
export function split(name: string): { readonly before: string; readonly after: string } {
  const [before = "", after = ""] = name.split(cursor);
  return { before, after };
}
