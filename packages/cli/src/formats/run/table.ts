import type { Decided } from "../../deciding/decided.ts";
import type { Group } from "../../portfolio/group.ts";
import { valueFor } from "../../portfolio/measure.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { gridRow, padded, setIn, wrapped } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import type { Times } from "../../terminal/time.ts";
import { valueWords } from "../../terminal/value.ts";
import { count } from "../../terminal/words.ts";
import { actionTable } from "./action-table.ts";
import type { RunFormat } from "./format.ts";
import { type Row, recordRows } from "./record-rows.ts";

export interface TableOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  readonly times: Times;
  /** What the records are called by: the name of a column. */
  readonly heading: string;
  /** How many records are shown, of each group where there are groups. */
  readonly most: number;
  readonly portfolio: Portfolio;
}

/** What a person reads: one block for each record, what it is called on the left, what is decided on the right. */
export function table(options: TableOptions): RunFormat {
  const { style, width, times, heading, most, portfolio } = options;
  const layout = layoutOf(width);
  const { when, body } = layout;
  const rule = style.dim("─".repeat(width));
  let shown = 0;
  let isBegun = false;

  /** Stands above the first record, so that there is no table without any. */
  function head(): string {
    if (isBegun) return "";
    isBegun = true;
    const columns = gridRow(cells(["What to do", "", "By when"].map(style.dim)), body);
    return `${block([style.dim(printable(heading))], columns)}\n${rule}\n`;
  }

  function block(left: readonly string[], right: string): string {
    const lines = right.trimEnd().split("\n");
    if (layout.label === null) return [...left, ...lines.map((line) => `  ${line}`)].join("\n");
    const { label } = layout;
    const names = left.flatMap((one) => wrapped(one, label));
    const height = Math.max(names.length, lines.length);
    return Array.from({ length: height }, (_, line) =>
      `${padded(names[line] ?? "", label)}  ${lines[line] ?? ""}`.trimEnd(),
    ).join("\n");
  }

  /** Where there is no room for a column of traits, they follow the action. */
  function cells([action = "", traits = "", ...rest]: readonly string[]): readonly string[] {
    if (layout.label !== null) return [action, traits, ...rest];
    return [traits === "" ? action : `${action} ${traits}`, ...rest];
  }

  function shownRow(row: Row): string {
    if (!("text" in row)) return gridRow(cells(row), body);
    const more = row.margin === 0 ? 2 : 0;
    return `${setIn(row.text, width - (layout.label ?? 0) - 2, row.margin, more)}\n`;
  }

  return {
    begin: () => "",
    group: {
      begin(group) {
        shown = 0;
        return `${head()}${groupHead(group, style)}\n${rule}\n`;
      },
      end: ({ tally }) => {
        const rest = tally.records - shown;
        const more = rest > 0 ? `${style.dim(`${count(rest, "more record")} decided.`)}\n` : "";
        return `${more}${actionTable(tally.actions, options).join("\n")}\n`;
      },
    },
    decision(decided, name) {
      if (shown === most) return "";
      shown += 1;
      const rows = recordRows(decided.decision, style, times, when).map(shownRow);
      return `${head()}${block([style.bold(printable(name)), ...values(decided)], rows.join(""))}\n${rule}\n`;
    },
    end: () => "",
  };

  /** What the records are sorted by. */
  function values(decided: Decided): readonly string[] {
    return portfolio.keys.map(({ measure }) => {
      const value = valueWords(valueFor(measure, decided));
      return style.dim(`${printable(measure.name)}: ${value}`);
    });
  }
}

/** `stage: evaluation · 12 records, 3 with nothing to do`. */
export function groupHead({ measure, value, tally }: Group, style: Style): string {
  const nothing = tally.empty === 0 ? "" : `, ${tally.empty} with nothing to do`;
  const records = style.dim(` · ${count(tally.records, "record")}${nothing}`);
  return `${style.bold(`${printable(measure.name)}: ${valueWords(value)}`)}${records}`;
}

interface Layout {
  /** How wide the column is that holds what a record is called; null where that has a line of its own. */
  readonly label: number | null;
  readonly when: number;
  readonly body: readonly number[];
}

/** How wide the columns are: what a record is called, and beside it action, traits and deadline. */
function layoutOf(width: number): Layout {
  if (width < 60) return { label: null, when: 12, body: [width - 16, 12] };
  const [label, traits, when] =
    width < 72 ? [12, 8, 13] : width < 100 ? [18, 13, 17] : [28, 20, 33];
  return { label, when, body: [width - label - traits - when - 6, traits, when] };
}
