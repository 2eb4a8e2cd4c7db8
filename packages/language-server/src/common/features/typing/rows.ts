import { alignRows } from "@handrail/syntax";
import type { Position, TextEdit } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";

/**
 * The rows around the cursor, their bars below one another. What stands in the cells stays as it is, and so does what stands
 * behind the cursor's bar, so that the cursor stays behind it.
 */
export function alignedRows(document: PlaybookDocument, { line }: Position): TextEdit[] {
  const lines = document.text.split(/\r\n|\n|\r/);
  if (!isRow(lines[line])) return [];
  let first = line;
  while (isRow(lines[first - 1])) first -= 1;
  let last = line;
  while (isRow(lines[last + 1])) last += 1;
  const rows = lines.slice(first, last + 1);
  return alignRows(rows).flatMap((text, index) => {
    const before = rows[index] ?? "";
    if (text === before) return [];
    const at = first + index;
    return {
      range: { start: { line: at, character: 0 }, end: { line: at, character: before.length } },
      newText: text,
    };
  });
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && /^\s*\|/.test(line);
}
