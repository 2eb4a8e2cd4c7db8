import { pipeline, Readable, type TransformOptions } from "node:stream";
import { type CsvError, type Options, Parser } from "csv-parse";

/** A row as the parser gives it, with the line on which it ends, or what is wrong with it. */
export type Row = GoodRow | BadRow;

export interface GoodRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface BadRow {
  readonly error: CsvError;
  readonly line: number;
}

/** No row is longer than this: beyond it, a quote was opened and never closed, and memory must not follow it. */
const longestRow = 1_000_000;

/** Hands rows on by the chunk: one asynchronous step for each row would cost more than reading it. */
class RowParser extends Parser {
  /** The parser's own, which its types leave out. */
  declare readonly state: { quoting: boolean };
  #rows: Row[] = [];

  constructor(delimiter: string) {
    super({
      delimiter,
      // What is handed on is a whole chunk's rows: more than one at a time would only take memory.
      readableHighWaterMark: 1,
      skip_empty_lines: true,
      relax_column_count: true,
      skip_records_with_error: true,
      max_record_size: longestRow,
      on_skip: (error) => {
        if (error !== undefined) this.#rows.push({ error, line: this.info.lines });
        // Otherwise a quote that ends in the middle of a cell would go on to the next quote, rows further down.
        if (error?.code === "CSV_INVALID_CLOSING_QUOTE") this.state.quoting = false;
        return undefined;
      },
    } satisfies Options & TransformOptions as Options);
  }

  override push(row: unknown): boolean {
    if (row === null) return super.push(null);
    this.#rows.push({ cells: row as readonly string[], line: this.info.lines });
    return true;
  }

  override _transform(chunk: Buffer, encoding: BufferEncoding, done: Done): void {
    super._transform(chunk, encoding, (error) => this.#hand(done, error));
  }

  override _flush(done: Done): void {
    super._flush((error) => this.#hand(done, error));
  }

  #hand(done: Done, error: Error | null | undefined): void {
    if (this.#rows.length > 0) super.push(this.#rows);
    this.#rows = [];
    done(error);
  }
}

type Done = (error?: Error | null) => void;

/** The rows of a CSV text, header included, as many at a time as a chunk holds. */
export function csvRows(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncIterable<readonly Row[]> {
  const parser = new RowParser(delimiter);
  // What goes wrong is thrown where the rows are read.
  pipeline(Readable.from(bytes, { objectMode: false }), parser, () => {});
  return parser;
}
