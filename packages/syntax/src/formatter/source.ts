import type { Pieces } from "../layout/pieces.ts";
import type { Comment } from "../tree/file.ts";
import type { Span } from "../tree/span.ts";

/** The text that is being formatted. */
export class Source {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly #starts: readonly number[];
  readonly #commentStarts: readonly number[];

  readonly #margin: number;

  constructor({ text, tokens, comments, margin }: Pieces) {
    this.text = text;
    this.#margin = margin;
    this.comments = comments;
    this.#starts = tokens.starts();
    this.#commentStarts = comments.map(({ span }) => span.start);
  }

  get end(): number {
    return this.text.length;
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Where the token begins that stands before an offset: the clause word of a part that begins there. */
  tokenBefore(offset: number): number {
    return this.#starts[firstAtLeast(this.#starts, offset) - 1] ?? 0;
  }

  /** The word that stands before an offset; empty where something else does. */
  wordBefore(offset: number): string {
    const start = this.tokenBefore(offset);
    return /^[\p{L}]+/u.exec(this.text.slice(start, offset))?.[0] ?? "";
  }

  /** The comments that begin in a stretch of the text. */
  commentsIn({ start, end }: Span): readonly Comment[] {
    const starts = this.#commentStarts;
    return this.comments.slice(firstAtLeast(starts, start), firstAtLeast(starts, end));
  }

  hasComments(span: Span): boolean {
    return this.commentsIn(span).length > 0;
  }

  isOnOneLine({ start, end }: Span): boolean {
    return !/[\r\n]/.test(this.text.slice(start, end));
  }

  hasBlankLine(start: number, end: number): boolean {
    return (this.text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
  }

  /** How far right of the margin an offset is. */
  columnOf(offset: number): number {
    return offset - this.#lineStart(offset) - this.#margin;
  }

  /** The lines from one offset to another as they stand in the text, moved to the margin. */
  linesOf({ start, end }: Span): readonly string[] {
    const lines = this.text.slice(this.#lineStart(start), end).split(/\r\n|\n|\r/);
    const margin = new RegExp(`^[^\\S\\r\\n]{0,${this.#margin}}`);
    return lines.map((line) => line.replace(margin, ""));
  }

  #lineStart(offset: number): number {
    let start = offset;
    while (start > 0 && !/[\r\n\ufeff]/.test(this.text[start - 1] ?? "")) start -= 1;
    return start;
  }
}

/** The index of the first number that is at least the wanted one; `sorted` ascends. */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
