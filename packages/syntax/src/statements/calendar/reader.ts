import { unexpectedWords } from "../../findings/sentences.ts";
import type { Clause as Slice } from "../../layout/shape.ts";
import { oneLine } from "../../parser/base.ts";
import type { Span } from "../../tree/span.ts";
import type { StatementKit } from "../kit.ts";
import { cut, type Piece, piecesOf } from "./pieces.ts";

/** Reads one clause of a calendar, piece by piece. */
export class PieceReader {
  readonly kit: StatementKit;
  readonly #slice: Slice;
  readonly #pieces: readonly Piece[];
  #index = 0;

  constructor(kit: StatementKit, slice: Slice) {
    this.kit = kit;
    this.#slice = slice;
    this.#pieces = piecesOf(slice, kit.text);
  }

  get next(): Piece | undefined {
    return this.#pieces[this.#index];
  }

  /** What was read last; the clause's word before anything was. */
  get last(): Pick<Piece, "text" | "span"> {
    const { anchor } = this.#slice;
    const span = { start: anchor.startOffset, end: anchor.startOffset + anchor.image.length };
    return this.#pieces[this.#index - 1] ?? { text: anchor.image, span };
  }

  take(kind: Piece["kind"]): Piece | undefined {
    const { next } = this;
    if (next?.kind !== kind) return undefined;
    this.#index += 1;
    return next;
  }

  /** Takes one of several spellings, each of one word or more. */
  takeWords(spellings: readonly string[]): boolean {
    const length = this.#lengthOf(spellings);
    this.#index += length;
    return length > 0;
  }

  isAtWords(spellings: readonly string[]): boolean {
    return this.#lengthOf(spellings) > 0;
  }

  /** Which of several lists of spellings the next words are in; the words are taken. */
  takeOneOf(lists: readonly (readonly string[])[]): number | undefined {
    const found = lists.findIndex((spellings) => this.takeWords(spellings));
    return found < 0 ? undefined : found;
  }

  /** Tries to read something; where that gives nothing, nothing is taken. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const before = this.#index;
    const result = read();
    if (result === undefined) this.#index = before;
    return result;
  }

  since(start: number): Span {
    return { start, end: Math.max(start, this.last.span.end) };
  }

  reportMissing(what: string, example: string): void {
    const { text, span } = this.last;
    this.kit.reportMissingAt(span, text, what, example);
  }

  /** Reports all that was not read. */
  finish(expected: string): void {
    const [first, last] = [this.next, this.#pieces.at(-1)];
    if (first === undefined || last === undefined) return;
    const span = { start: first.span.start, end: last.span.end };
    const found = oneLine(this.kit.text.slice(span.start, span.end));
    this.kit.report(unexpectedWords, span, { found, after: this.last.text, expected });
    this.#index = this.#pieces.length;
  }

  /** The longest spelling counts. */
  #lengthOf(spellings: readonly string[]): number {
    const lengths = spellings.map((spelling) => {
      const words = cut(spelling, 0);
      const matches = words.every(
        ({ text }, offset) =>
          this.#pieces[this.#index + offset]?.text.toLowerCase() === text.toLowerCase(),
      );
      return matches ? words.length : 0;
    });
    return Math.max(...lengths);
  }
}
