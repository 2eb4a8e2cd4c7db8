import { readPieces } from "../layout/pieces.ts";
import { parsePieces } from "../parse.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { withComments } from "./comments.ts";
import { layOut } from "./doc.ts";
import { layoutOf } from "./layout.ts";
import { Printer } from "./printer.ts";
import { isRegion, itemsOf, type Region } from "./regions.ts";
import { Source } from "./source.ts";
import { statementDoc } from "./statement.ts";
import { WIDTH } from "./width.ts";

/**
 * Lays a playbook file out as the language reference does. Comments stay, the meaning never changes, and formatting twice is
 * formatting once. Statements with errors are left exactly as they are written.
 *
 * @param text the whole file
 * @returns the file with LF line ends, the last line's too; empty for a file without any content
 * @example format("when ready   then pitch project"); // "when ready then pitch project\n"
 */
export function format(text: string): string {
  let formatted = formatOnce(text);
  // A comment in the middle of a sentence moves to a line's end, which lets its parts come closer together the next time.
  for (let passes = 1; formatted.moved && passes < MOST_PASSES; passes += 1) {
    const { text: before } = formatted;
    formatted = formatOnce(before);
    if (formatted.text === before) break;
  }
  return formatted.text;
}

const MOST_PASSES = 10;

/** @returns the text, and whether comments in it may have moved */
function formatOnce(text: string): { text: string; moved: boolean } {
  const pieces = readPieces(text);
  const source = new Source(pieces);
  const items = itemsOf(source, parsePieces(pieces));
  const printer = new Printer(source);
  const columns = columnsOf(source, items);
  const lines: string[] = [];
  let nested = false;
  items.forEach((item, index) => {
    const before = items[index - 1];
    const gap = before !== undefined && source.hasBlankLine(before.span.end, item.span.start);
    if (gap) lines.push("");
    if (isRegion(item)) {
      lines.push(...printRegion(item, printer, source, columns));
      nested = true;
    } else {
      // An indented comment right below a statement speaks of it; after a blank line it speaks of what follows.
      nested = nested && !gap && source.columnOf(item.span.start) > 0;
      lines.push(`${nested ? "  " : ""}${item.text}`);
    }
  });
  const moved = items.some((item) => isRegion(item) && source.hasComments(item.statement.span));
  return { text: lines.map((line) => `${line}\n`).join(""), moved };
}

function printRegion(
  { statement, comments, span, broken }: Region,
  printer: Printer,
  source: Source,
  columns: Columns,
): readonly string[] {
  const layout = broken ? undefined : layoutOf(statement, printer, columns.get(statement));
  if (layout === undefined) return source.linesOf(span);
  const spread = layout.spread === true || !source.isOnOneLine(statement.span);
  return withComments(layOut(statementDoc(layout, spread), WIDTH), comments);
}
