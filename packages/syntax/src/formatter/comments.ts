import type { Comment } from "../tree/file.ts";
import type { PrintedLine } from "./doc.ts";

interface Commented {
  readonly line: PrintedLine;
  readonly before: Comment[];
  readonly after: Comment[];
}

/**
 * Writes out the lines of a statement with its comments: one that had its line to itself stands before the line that holds
 * what followed it, any other ends the line that holds what stood before it.
 */
export function withComments(
  lines: readonly PrintedLine[],
  comments: readonly Comment[],
): readonly string[] {
  const commented = lines.map((line): Commented => ({ line, before: [], after: [] }));
  const below: Comment[] = [];
  let index = 0;
  for (const comment of comments) {
    while (startOf(commented[index + 1]) <= comment.span.start) index += 1;
    const current = commented[index];
    if (current === undefined) continue;
    if (startOf(current) > comment.span.start) current.before.push(comment);
    else if (!comment.ownLine) current.after.push(comment);
    else (commented[index + 1]?.before ?? below).push(comment);
  }
  const printed = commented.flatMap(printLine);
  return [...printed, ...below.map(({ text }) => `  ${text}`)];
}

/** Lines without any place in the source belong to the line before them. */
function startOf(commented: Commented | undefined): number {
  return commented === undefined ? Number.POSITIVE_INFINITY : (commented.line.at ?? 0);
}

/** A line can end with one comment only, so others go before it. */
function printLine({ line, before, after }: Commented): readonly string[] {
  const indent = " ".repeat(line.indent);
  const last = after.at(-1);
  const above = [...before, ...after.slice(0, -1)];
  const text = `${indent}${line.text}`;
  return [
    ...above.map((comment) => `${indent}${comment.text}`),
    last === undefined ? text : `${text}  ${last.text}`,
  ];
}
