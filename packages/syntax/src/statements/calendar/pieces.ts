import type { Clause as Slice } from "../../layout/shape.ts";
import { endOf } from "../../lexer/lexer.ts";
import type { Span } from "../../tree/span.ts";

/** The smallest part of a calendar's clause: `Monday`, `09:00`, `-`. */
export interface Piece {
  readonly kind: "date" | "foreign" | "clock" | "word" | "number" | "dash" | "comma" | "other";
  readonly text: string;
  readonly span: Span;
}

/** `foreign` is a date as other languages write it: `24.12.2026`. */
const pattern =
  /(?<date>\d{4}-\d\d-\d\d)|(?<foreign>\d{1,2}[./]\d{1,2}[./]\d{2,4})|(?<clock>\d{1,2}[:.]\d\d)|(?<word>[ap]\.m\.?|\p{L}[\p{L}\p{M}'’]*|&)|(?<number>\d+)|(?<dash>[-–—−])|(?<comma>[,;])|(?<other>\S)/giu;

/** Cuts a clause into pieces; comments between its lines are none. */
export function piecesOf({ tokens }: Slice, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = tokens[0]?.startOffset ?? 0;
  for (const [index, token] of tokens.entries()) {
    const end = endOf(token);
    const next = tokens[index + 1]?.startOffset;
    // Tokens without a space between them are one chunk, as the lexer cuts `09:00` in three.
    if (next === end) continue;
    pieces.push(...cut(text.slice(start, end), start));
    start = next ?? end;
  }
  return pieces;
}

/** @param start where the chunk stands in the text */
export function cut(chunk: string, start: number): readonly Piece[] {
  return [...chunk.matchAll(pattern)].map(({ 0: text, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    const from = start + index;
    return { kind: kind as Piece["kind"], text, span: { start: from, end: from + text.length } };
  });
}
