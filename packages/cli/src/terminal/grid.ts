import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** Text wrapped to a width, line by line; a word that is longer than a line is broken. */
export function wrapped(text: string, width: number): readonly string[] {
  if (stringWidth(text) <= width) return [text];
  return wrapAnsi(text, width, { hard: true }).split("\n");
}

/** Text wrapped to a width, its lines after the first set in by two. */
export function hanging(text: string, width: number): string {
  return setIn(text, width, 0, 2);
}

/** Text wrapped to a width, every line set in; those after the first by `more` on top of that. */
export function setIn(text: string, width: number, margin: number, more = 0): string {
  const lines = wrapped(text, width - margin - more);
  return lines.map((line, index) => " ".repeat(margin + (index > 0 ? more : 0)) + line).join("\n");
}

/** A text filled up with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(width - stringWidth(text), 0));
}

/**
 * Cells side by side, each wrapped to its column's width, with two spaces between.
 *
 * @param cells as many as there are widths, or fewer: the last one then takes all the room that is left
 */
export function gridRow(cells: readonly string[], widths: readonly number[]): string {
  const last = cells.length - 1;
  const rooms = cells.map((_, index) =>
    index < last ? (widths[index] ?? 0) : spanned(widths.slice(last)),
  );
  const columns = cells.map((cell, index) => wrapped(cell, rooms[index] ?? 1));
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => padded(column[line] ?? "", rooms[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function spanned(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + 2, -2);
}
