import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import type { Edit } from "../findings/finding.ts";
import type { Report } from "../findings/reporter.ts";
import { listForSentence } from "../findings/statements.ts";
import { endOf } from "../lexer/lexer.ts";
import * as raw from "../lexer/tokens.ts";
import { clauseWord } from "./boundary.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { Clause } from "./shape.ts";
import { keyOf } from "./words.ts";

/** What begins an item of a list that was pasted into a sentence. */
export interface Bullet {
  readonly image: string;
  /** How many tokens it takes. */
  readonly length: number;
}

const signs = new Set(["-", "–", "—", "*", "•", "·", "◦", "▪", "‣", "○", "●"]);
const inLists: ReadonlySet<string> = new Set(["when", "unless", "then", "given"]);
const joiners = new Set([...english.places.and, ...english.places.or]);

/** The bullet, or the number of an item, that a line begins with. */
export function bulletAt({ tokens, places, text }: Pieces, index: number): Bullet | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || places[index] === Place.inside) return undefined;
  const isNumbered =
    token.tokenType === raw.Numeral &&
    next?.startOffset === endOf(token) &&
    (next.image === "." || next.image === ")");
  if (!isNumbered && !signs.has(token.image)) return undefined;
  const end = endOf(isNumbered ? next : token);
  if (!/\s/.test(text[end] ?? "")) return undefined;
  return { image: text.slice(token.startOffset, end), length: isNumbered ? 2 : 1 };
}

/** Whether a list may begin here: right after the word of a clause that its items would be parts of. */
export function beginsList({ word, tokens }: Clause): boolean {
  return word !== null && inLists.has(word) && tokens.length === 0;
}

/** Whether an item is joined to the one before it by its own words. */
export function isJoined({ tokens }: Pieces, index: number, { length }: Bullet): boolean {
  const before = tokens[index - 1];
  return (
    before?.tokenType === raw.Comma ||
    joiners.has(keyOf(before)) ||
    joiners.has(keyOf(tokens[index + length]))
  );
}

/** One finding for a whole list, whose fix makes a sentence of it. */
export function reportList(
  pieces: Pieces,
  first: number,
  end: number,
  { anchor }: Clause,
  report: Report,
): void {
  const { tokens, places, text } = pieces;
  const edits: Edit[] = [];
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > first && isNextClause(token, places[index]))) break;
    const bullet = bulletAt(pieces, index);
    if (bullet !== undefined) edits.push(withoutBullet(pieces, index, bullet, index === first));
  }
  const [sign] = edits;
  if (sign === undefined) return;
  const found = text.slice(sign.span.start, sign.span.end).trim();
  const start = tokens[first] as IToken;
  report(
    listForSentence,
    { start: start.startOffset, end: start.startOffset + found.length },
    { found, clause: anchor.image.toLowerCase() },
    { title: "Join the lines by `and`", certain: keyOf(anchor) === english.clauses.then, edits },
  );
}

function isNextClause(token: IToken, place: Pieces["places"][number] | undefined): boolean {
  return place !== Place.inside && clauseWord(token) !== undefined;
}

function withoutBullet(pieces: Pieces, index: number, bullet: Bullet, isFirst: boolean): Edit {
  const { startOffset: start } = pieces.tokens[index] as IToken;
  const end = start + bullet.image.length;
  const [and] = english.places.and;
  const indent = pieces.places[index] === Place.margin ? "  " : "";
  return isFirst || isJoined(pieces, index, bullet)
    ? { span: { start, end: end + 1 }, text: indent }
    : { span: { start, end }, text: `${indent}${and}` };
}
