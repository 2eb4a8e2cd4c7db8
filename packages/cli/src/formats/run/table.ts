import { gridRow, padded, setIn, wrapped } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import type { Times } from "../../terminal/time.ts";
import type { RunFormat } from "./format.ts";
import { type Row, recordRows } from "./record-rows.ts";

export interface TableOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  readonly times: Times;
  /** What the records are called by: the name of a column. */
  readonly heading: string;
  /** How many records are shown. */
  readonly most: number;
}

/** What a person reads: one block for each record, what it is called on the left, what is decided on the right. */
export function table({ style, width, times, heading, most }: TableOptions): RunFormat {
  const { label, when, body } = layout(width);
  const rule = style.dim("─".repeat(width));
  let shown = 0;

  function block(left: string, right: string): string {
    const names = wrapped(left, label);
    const lines = right.trimEnd().split("\n");
    const height = Math.max(names.length, lines.length);
    return Array.from({ length: height }, (_, line) =>
      `${padded(names[line] ?? "", label)}  ${lines[line] ?? ""}`.trimEnd(),
    ).join("\n");
  }

  function shownRow(row: Row): string {
    if (!("text" in row)) return gridRow(row, body);
    const more = row.margin === 0 ? 2 : 0;
    return `${setIn(row.text, width - label - 2, row.margin, more)}\n`;
  }

  return {
    begin() {
      const head = gridRow(["What to do", "", "By when"].map(style.dim), body);
      return `${block(style.dim(printable(heading)), head)}\n${rule}\n`;
    },
    decision({ decision }, name) {
      shown += 1;
      if (shown > most) return "";
      const rows = recordRows(decision, style, times, when).map(shownRow);
      return `${block(style.bold(printable(name)), rows.join(""))}\n${rule}\n`;
    },
    end: () => "",
  };
}

/** How wide the columns are: what a record is called, and beside it action, traits and deadline. */
function layout(width: number) {
  const [label, traits, when] =
    width < 72 ? [12, 8, 13] : width < 100 ? [18, 13, 17] : [28, 20, 33];
  return { label, when, body: [width - label - traits - when - 6, traits, when] };
}
