import type { IToken } from "chevrotain";
import { endOf } from "../lexer/lexer.ts";
import type { TokenList } from "../lexer/token-list.ts";
import { Bar, WrongOperator } from "../lexer/tokens.ts";
import type { Span } from "../tree/span.ts";
import { type Pieces, Place } from "./pieces.ts";

/** A line that begins with `|`, cut into its cells. */
export interface Row {
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** The index after its last token. */
  readonly end: number;
}

/** What stands between two bars, as raw tokens. */
export interface Cell {
  /** Index of the token that is or holds the bar before it. */
  readonly bar: number;
  /** The index after its last token. */
  readonly end: number;
  readonly tokens: readonly IToken[];
  /** From its first token to its last; between the bars where it is empty. */
  readonly span: Span;
}

export function beginsRow({ tokens, places }: Pieces, index: number): boolean {
  return barEnds(tokens, index).length > 0 && places[index] !== Place.inside;
}

/** Reads the row that begins at a bar. The bar at the end of the line may be missing. */
export function readRow({ tokens, places }: Pieces, first: number, limit: number): Row {
  let end = first + 1;
  while (end < limit && places[end] === Place.inside) end += 1;
  const cells: Cell[] = [];
  let bar = first;
  let from = barEnds(tokens, first)[0] ?? 0;
  const close = (to: number, at: number) => cells.push(cellOf(tokens, bar, to, from, at));
  for (let index = first; index < end; index += 1) {
    for (const barEnd of barEnds(tokens, index).slice(index === first ? 1 : 0)) {
      // `||` holds two bars, and an empty cell between them.
      if (bar === index) cells.push(emptyCell(index, from));
      else close(index, tokens.startAt(index));
      bar = index;
      from = barEnd;
    }
  }
  if (bar < end - 1) close(end, tokens.endAt(end - 1));
  return { span: { start: tokens.startAt(first), end: tokens.endAt(end - 1) }, cells, end };
}

/** Where the bars end that a token is. */
function barEnds(tokens: TokenList, index: number): readonly number[] {
  const type = tokens.typeAt(index);
  const start = tokens.startAt(index);
  if (type === Bar) return [start + 1];
  if (type !== WrongOperator || tokens.imageAt(index) !== "||") return [];
  return [start + 1, start + 2];
}

function cellOf(all: TokenList, bar: number, end: number, from: number, to: number): Cell {
  const tokens = all.slice(bar + 1, end);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const span =
    first === undefined || last === undefined
      ? emptySpan(from, to)
      : { start: first.startOffset, end: endOf(last) };
  return { bar, end, tokens, span };
}

function emptyCell(bar: number, at: number): Cell {
  return { bar, end: bar + 1, tokens: [], span: { start: at, end: at } };
}

/** Behind the space after a bar, where something would be written. */
function emptySpan(from: number, to: number): Span {
  const at = Math.min(from + 1, to);
  return { start: at, end: at };
}

const dashes = /^[-−–—]$/;

/** `-`: anything, or nothing. */
export function isDash({ tokens }: Cell): boolean {
  const [only, second] = tokens;
  return only !== undefined && second === undefined && dashes.test(only.image);
}

/** `|---|:-:|`, as other tools draw below the first row. */
export function isRule({ cells }: Row): boolean {
  return cells.length > 0 && cells.every(isRuleCell);
}

function isRuleCell({ tokens }: Cell): boolean {
  const drawn = tokens.map(({ image }) => image).join("");
  return drawn.length > 1 && /^[-:]+$/.test(drawn);
}
