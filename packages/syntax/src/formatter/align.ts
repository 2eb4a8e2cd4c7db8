import stringWidth from "fast-string-width";

/**
 * Lays the bars of rows below one another as the formatter does, but in rows that are being typed: cells are not read, and a row
 * may have fewer of them.
 *
 * @param rows lines that begin with `|`, indented or not
 * @example alignRows(["| a | long |", "|b|c"]); // ["| a | long |", "| b | c"]
 */
export function alignRows(rows: readonly string[]): readonly string[] {
  const cut = rows.map(cellsOf);
  const widths: number[] = [];
  for (const { cells } of cut) {
    for (const [index, cell] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
    }
  }
  const [{ indent } = { indent: "" }] = cut;
  return cut.map(({ cells, rest }) => {
    const filled = cells.map(
      (cell, index) => ` ${cell}${" ".repeat((widths[index] ?? 0) - stringWidth(cell))} |`,
    );
    return `${indent}|${filled.join("")}${rest === "" ? "" : ` ${rest}`}`;
  });
}

interface Cut {
  readonly indent: string;
  /** What stands between two bars. */
  readonly cells: readonly string[];
  /** What stands behind the last bar. */
  readonly rest: string;
}

/** A bar in quotes, in backticks or in a comment is none. */
function cellsOf(row: string): Cut {
  const indent = /^\s*/.exec(row)?.[0] ?? "";
  const parts: string[] = [""];
  for (const piece of row.trim().match(/"(?:[^"\\]|\\.)*"?|`[^`]*`?|#.*|\||[^"`#|]+/gu) ?? []) {
    if (piece === "|") parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  const [, ...cells] = parts.map((part) => part.trim());
  const rest = cells.pop() ?? "";
  return { indent, cells, rest };
}
