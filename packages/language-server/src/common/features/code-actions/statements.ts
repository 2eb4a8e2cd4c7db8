import type { Node, Span, Statement } from "@handrail/syntax";
import { childrenOf } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { lineEnd, lineStart } from "../../protocol/sentence.ts";

/** The statement that holds a stretch of text. */
export function statementAround(
  { tree }: PlaybookDocument,
  { start, end }: Span,
): Statement | null {
  return tree.statements.find(({ span }) => span.start <= start && end <= span.end) ?? null;
}

/** From a statement down to the narrowest node that holds a stretch. */
export function nodesAround(statement: Node, { start, end }: Span): readonly Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = statement; node !== undefined; ) {
    path.push(node);
    node = childrenOf(node).find(({ span }) => span.start <= start && end <= span.end);
  }
  return path;
}

/** Where a new statement goes before another: above the comments that speak of that one. */
export function aboveComments({ tree, text }: PlaybookDocument, { span }: Statement): number {
  let start = lineStart(text, span.start);
  for (const comment of tree.comments.toReversed()) {
    if (comment.span.end > start || !comment.ownLine) continue;
    if (text.slice(comment.span.end, start).replace(/\r/g, "") !== "\n") break;
    start = lineStart(text, comment.span.start);
  }
  return start;
}

export function hasComments({ tree }: PlaybookDocument, { start, end }: Span): boolean {
  return tree.comments.some(({ span }) => span.start < end && span.end > start);
}

/** A stretch of the text on one line. */
export function onOneLine({ text }: PlaybookDocument, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s*[\r\n]\s*/g, " ");
}

/** The lines of a statement, with the empty ones below it. */
export function wholeLines({ text }: PlaybookDocument, { span }: Statement): Span {
  let end = lineEnd(text, span.end);
  while (end < text.length && /^\s*$/.test(text.slice(end + 1, lineEnd(text, end + 1)))) {
    const next = lineEnd(text, end + 1);
    if (next === end) break;
    end = next;
  }
  return { start: lineStart(text, span.start), end: Math.min(end + 1, text.length) };
}

/** Whether a statement has no syntax error, so that its tree says all of its text. */
export function isWhole({ tree }: PlaybookDocument, { span }: Statement): boolean {
  return !tree.findings.some(
    (finding) =>
      finding.severity === "error" &&
      finding.span.start <= span.end &&
      span.start <= finding.span.end,
  );
}
