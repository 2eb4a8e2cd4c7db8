import stringWidth from "fast-string-width";
import type { Found } from "../../findings/found.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";

/** At most so many lines of a finding are shown. */
const mostLines = 3;

/** The lines of a playbook that a finding is about, with its range underlined. */
export function frame({ lines, start, end, severity }: Found, style: Style, width: number): string {
  // A range that ends before a line's first letter does not reach into that line.
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const last = Math.min(lastLine, start.line + mostLines - 1, lines.lineCount);
  const gutter = String(last).length;
  const paint =
    severity === "error" ? style.red : severity === "warning" ? style.yellow : style.cyan;
  const rows: string[] = [];
  for (let number = start.line; number <= last; number += 1) {
    const line = lines.line(number);
    const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
    const to = number === end.line ? end.column - 1 : line.length;
    const view = clipped(line, from, to, width - gutter - 6);
    rows.push(`${style.dim(`${String(number).padStart(gutter)} │`)} ${view.line}`);
    const underline = paint("^".repeat(Math.max(stringWidth(view.marked), 1)));
    rows.push(
      `${style.dim(`${" ".repeat(gutter)} │`)} ${" ".repeat(stringWidth(view.before))}${underline}`,
    );
  }
  if (last < lastLine) rows.push(style.dim(`${" ".repeat(gutter)} │ …`));
  return rows.map((row) => `  ${row}`).join("\n");
}

/** A long line is cut so that the marked part is seen. */
function clipped(line: string, from: number, to: number, room: number) {
  const shift = from > room * 0.7 ? from - Math.floor(room * 0.3) : 0;
  const lead = shift > 0 ? "…" : "";
  const shown = line.slice(shift, shift + room - lead.length);
  const tail = shift + shown.length < line.length ? "…" : "";
  return {
    line: `${lead}${printable(shown)}${tail}`,
    before: `${lead}${printable(line.slice(shift, from))}`,
    marked: printable(line.slice(from, Math.min(to, shift + shown.length))),
  };
}
