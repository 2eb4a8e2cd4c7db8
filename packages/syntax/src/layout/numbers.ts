import type { IToken, TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { dateForm, decimalComma, pointForThousands, spaceInNumber } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { textNeedsQuotes } from "../findings/statements.ts";
import { endOf } from "../lexer/lexer.ts";
import {
  Comma,
  CurrencySign,
  GluedDuration,
  Numeral,
  Percent,
  Text,
  Word,
} from "../lexer/tokens.ts";
import type { Literal, TextLiteral } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import { decimalText, gluedDuration, isCurrency, unitOf } from "./literals.ts";
import { type Mode, modes } from "./modes.ts";
import { type Pieces, Place } from "./pieces.ts";
import { hasPointForThousands, type Separated, separated } from "./separators.ts";
import type { Clause } from "./shape.ts";
import { textLiteral } from "./texts.ts";
import {
  And,
  InRelation,
  ListRelation,
  LiteralToken,
  makeToken,
  NumberWord,
  Or,
} from "./tokens.ts";

/** Where a token is read. */
export interface Surrounding {
  readonly clause: Clause;
  readonly mode: Mode;
  readonly report: Report;
}

/** What was made of some raw tokens. */
export interface Taken {
  readonly token: IToken;
  /** How many raw tokens it took. */
  readonly length: number;
}

/** Whether a token is a number of some kind, which may be part of a name: `24h hotline`, `phase 2`. */
export function isNumeric({ tokenType }: IToken): boolean {
  return tokenType === Numeral || tokenType === GluedDuration || tokenType === Percent;
}

/** Reads a number with its unit or currency: `20%`, `24h`, `3 business days`, `50k EUR`. */
export function readLiteral(
  pieces: Pieces,
  index: number,
  end: number,
  isFree: (index: number) => boolean,
  surrounding: Surrounding,
): Taken {
  const plain = plainNumber(pieces, index, end, isFree);
  if (plain !== undefined) return plain;
  const { tokens, places } = pieces;
  const wordAt = (at: number) =>
    at < end && places[at] === Place.inside && tokens[at]?.tokenType === Word && isFree(at)
      ? (tokens[at]?.image ?? "")
      : "";
  const first = tokens[index];
  if (first === undefined) throw new RangeError(`no token ${index}`);
  const made = (length: number, literal: (span: Span) => Literal): Taken => {
    const last = tokens[index + length - 1] ?? first;
    const span = { start: first.startOffset, end: endOf(last) };
    const image = pieces.text.slice(span.start, span.end);
    return { token: makeToken(LiteralToken, image, span.start, literal(span)), length };
  };
  const { image, tokenType } = first;
  if (tokenType === GluedDuration) {
    return made(1, (span) => ({
      kind: "literal",
      span,
      type: "duration",
      ...gluedDuration(image),
    }));
  }
  if (tokenType === Percent) {
    const value = Number.parseFloat(image);
    return made(1, (span) => ({ kind: "literal", span, type: "percent", value }));
  }
  const apart = separated(pieces, index, end, isListed(surrounding.clause, surrounding.mode));
  const digits = apart?.length ?? 1;
  const text = apart?.text ?? decimalText(image);
  // A sign of a currency reports the whole amount.
  if (tokens[index + digits]?.tokenType !== CurrencySign) {
    if (apart !== undefined) reportSeparated(pieces, index, apart, surrounding.report);
    else if (hasPointForThousands(first)) {
      const isMoney = isCurrency(wordAt(index + 1));
      if (isMoney || image.endsWith(".000")) reportPoint(first, surrounding.report);
    }
  }
  const word = wordAt(index + digits);
  if (word !== "" && english.places.percent.includes(word.toLowerCase())) {
    const value = Number(text);
    return made(digits + 1, (span) => ({ kind: "literal", span, type: "percent", value }));
  }
  const unit = unitOf(word) ?? unitOf(`${word} ${wordAt(index + digits + 1)}`);
  if (unit !== undefined) {
    const business = unit.startsWith("business");
    const length = digits + (business ? 2 : 1);
    const amount = Number(text);
    const named = business ? readCalendar(pieces, index + length, wordAt, surrounding) : null;
    return made(length + (named?.length ?? 0), (span) => ({
      kind: "literal",
      span,
      type: "duration",
      amount,
      unit,
      ...(named && { calendar: named.calendar }),
    }));
  }
  if (isCurrency(word)) {
    return made(digits + 1, (span) => ({
      kind: "literal",
      span,
      type: "money",
      amount: text,
      currency: word,
    }));
  }
  return made(digits, (span) => ({ kind: "literal", span, type: "number", value: Number(text) }));
}

/** Most numbers: nothing but digits, and nothing after them that could belong to them. */
function plainNumber(
  { tokens, places }: Pieces,
  index: number,
  end: number,
  isFree: (index: number) => boolean,
): Taken | undefined {
  const token = tokens[index];
  if (token?.tokenType !== Numeral || !DIGITS.test(token.image)) return undefined;
  const next = index + 1;
  const after = tokens[next];
  if (after !== undefined && belongsToNumbers.has(after.tokenType)) {
    if (after.tokenType !== Word) return undefined;
    if (next < end && places[next] === Place.inside && isFree(next)) return undefined;
  }
  const { image, startOffset: start } = token;
  const span = { start, end: start + image.length };
  const literal: Literal = { kind: "literal", span, type: "number", value: Number(image) };
  return { token: makeToken(LiteralToken, image, start, literal), length: 1 };
}

const DIGITS = /^\d+$/;
const belongsToNumbers: ReadonlySet<TokenType> = new Set([Word, Numeral, Comma, CurrencySign]);

/** The calendar that business time names: `in "Vienna office"`, whose quotes may be missing, which is reported. */
function readCalendar(
  { tokens, places, text }: Pieces,
  index: number,
  wordAt: (index: number) => string,
  { report }: Surrounding,
): { readonly calendar: TextLiteral; readonly length: number } | null {
  if (!english.places.in.includes(wordAt(index).toLowerCase())) return null;
  const first = tokens[index + 1];
  if (first?.tokenType === Text && places[index + 1] === Place.inside) {
    return { calendar: textLiteral(first), length: 2 };
  }
  let length = 1;
  while (wordAt(index + length) !== "") length += 1;
  const last = tokens[index + length - 1];
  if (first === undefined || last === undefined || length === 1) return null;
  const span = { start: first.startOffset, end: endOf(last) };
  const value = text.slice(span.start, span.end).replace(/\s+/g, " ");
  report(
    textNeedsQuotes,
    span,
    { found: value, word: wordAt(index), right: `"${value}"` },
    replacement(span, `"${value}"`, true, "Put it in quotes"),
  );
  return { calendar: { kind: "literal", span, type: "text", value }, length };
}

function reportSeparated(
  { tokens, text }: Pieces,
  index: number,
  { text: right, length, by }: Separated,
  report: Report,
): void {
  const [first, last] = [tokens[index], tokens[index + length - 1]];
  if (first === undefined || last === undefined) return;
  const span = { start: first.startOffset, end: endOf(last) };
  const found = text.slice(span.start, span.end);
  const finding = { comma: decimalComma, space: spaceInNumber, point: dateForm }[by];
  report(finding, span, { found, right }, replacement(span, right, false));
}

/** `50.000 EUR`: hardly anybody means fifty euros to the tenth of a cent. */
function reportPoint(token: IToken, report: Report): void {
  const found = token.image;
  const span = { start: token.startOffset, end: endOf(token) };
  const right = found.replace(".", "");
  const details = { found, read: String(Number(found)), right };
  report(pointForThousands, span, details, replacement(span, right, false));
}

function isListed({ tokens }: Clause, mode: Mode): boolean {
  if (mode === modes.type) return tokens.at(-1)?.tokenType !== NumberWord && tokens.length < 2;
  if (!mode.sentence) return true;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const type = tokens[index]?.tokenType;
    if (type === ListRelation || type === InRelation) return true;
    if (type === And || type === Or) return false;
  }
  return false;
}
