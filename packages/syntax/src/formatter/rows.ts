import stringWidth from "fast-string-width";

/** Cells between bars, the bars of each column below one another however wide its characters are. */
export function lined(rows: readonly (readonly string[])[]): readonly string[] {
  const measured = rows.map((cells) => cells.map((text) => ({ text, width: stringWidth(text) })));
  const widths: number[] = [];
  for (const cells of measured) {
    for (const [index, { width }] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, width);
    }
  }
  return measured.map((cells) => {
    const filled = cells.map(
      ({ text, width }, index) => `${text}${" ".repeat((widths[index] ?? 0) - width)}`,
    );
    return `| ${filled.join(" | ")} |`;
  });
}
