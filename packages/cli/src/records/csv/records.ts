import type { FileRecord, Selection } from "../record.ts";
import { emptyRow, isTheEnd, ragged, unreadable } from "./problem.ts";
import type { GoodRow, Row } from "./rows.ts";

/** Turns rows into records: the wanted cells by their column's name. */
export class RowReader {
  readonly #columns: number;
  readonly #wanted: readonly { readonly name: string; readonly index: number }[];
  readonly #key: number;
  #number = 0;
  /** The line on which the row before ended. */
  #line: number;
  #ended = false;

  constructor(header: GoodRow, { wants, key }: Selection) {
    const columns = header.cells;
    this.#columns = columns.length;
    this.#wanted = columns
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => wants(name));
    const keyName = key(columns);
    this.#key = keyName === null ? -1 : columns.indexOf(keyName);
    this.#line = header.line;
  }

  /** Whether a row was met after which nothing can be read. */
  get ended(): boolean {
    return this.#ended;
  }

  records(rows: readonly Row[]): readonly FileRecord[] {
    const records: FileRecord[] = [];
    for (const row of rows) {
      // Several quotes can be wrong in one row; it is one bad record all the same.
      if ("error" in row && row.line === this.#line) continue;
      records.push(this.#record(row));
      this.#ended = "error" in row && isTheEnd(row);
      if (this.#ended) break;
    }
    return records;
  }

  #record(row: Row): FileRecord {
    const begun = this.#line + 1;
    this.#number += 1;
    const number = this.#number;
    this.#line = row.line;
    if ("error" in row) return { number, line: begun, problem: unreadable(row) };
    const { cells } = row;
    const line = row.line === begun ? begun : row.line - lineEnds(cells);
    if (cells.length !== this.#columns) {
      return { number, line, problem: ragged(this.#columns, cells.length) };
    }
    if (cells[0] === "" && cells.every((cell) => cell === "")) {
      return { number, line, problem: emptyRow };
    }
    const facts: Record<string, string> = {};
    for (const { name, index } of this.#wanted) facts[name] = cells[index] ?? "";
    return { number, line, facts, key: cells[this.#key] ?? null };
  }
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
