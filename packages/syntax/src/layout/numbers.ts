import type { IToken, TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { dateForm, decimalComma, pointForThousands, spaceInNumber } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { textNeedsQuotes } from "../findings/statements.ts";
import {
  Comma,
  CurrencySign,
  GluedDuration,
  makeToken,
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
import { And, InRelation, ListRelation, LiteralToken, NumberWord, Or } from "./tokens.ts";

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
export function isNumeric(type: TokenType | undefined): boolean {
  return type === Numeral || type === GluedDuration || type === Percent;
}

/** Reads a number with its unit or currency: `20%`, `24h`, `3 business days`, `50k EUR`. */
export function readLiteral(
  pieces: Pieces,
  index: number,
  end: number,
  isFree: (index: number) => boolean,
  surrounding: Surrounding,
): Taken {
  const simple = plainNumber(pieces, index, end, isFree) ?? durationInOneWord(pieces, index);
  if (simple !== undefined) return simple;
  const { tokens, places } = pieces;
  const wordAt = (at: number) =>
    at < end && places[at] === Place.inside && tokens.typeAt(at) === Word && isFree(at)
      ? tokens.imageAt(at)
      : "";
  const made = (length: number, literal: (span: Span) => Literal): Taken => {
    const span = { start: tokens.startAt(index), end: tokens.endAt(index + length - 1) };
    const image = pieces.text.slice(span.start, span.end);
    return { token: makeToken(LiteralToken, image, span.start, literal(span)), length };
  };
  const image = tokens.imageAt(index);
  const type = tokens.typeAt(index);
  if (type === Percent) {
    const value = Number.parseFloat(image);
    return made(1, (span) => ({ kind: "literal", span, type: "percent", value }));
  }
  const apart = separated(pieces, index, end, isListed(surrounding.clause, surrounding.mode));
  const digits = apart?.length ?? 1;
  const text = apart?.text ?? decimalText(image);
  // A sign of a currency reports the whole amount.
  if (tokens.typeAt(index + digits) !== CurrencySign) {
    if (apart !== undefined) reportSeparated(pieces, index, apart, surrounding.report);
    else if (hasPointForThousands(image)) {
      const isMoney = isCurrency(wordAt(index + 1));
      if (isMoney || image.endsWith(".000")) {
        reportPoint(image, tokens.startAt(index), surrounding.report);
      }
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
  if (tokens.typeAt(index) !== Numeral) return undefined;
  const image = tokens.imageAt(index);
  if (!DIGITS.test(image)) return undefined;
  const next = index + 1;
  const after = tokens.typeAt(next);
  if (after !== undefined && belongsToNumbers.has(after)) {
    if (after !== Word) return undefined;
    if (next < end && places[next] === Place.inside && isFree(next)) return undefined;
  }
  const start = tokens.startAt(index);
  const span = { start, end: tokens.endAt(index) };
  const literal: Literal = { kind: "literal", span, type: "number", value: Number(image) };
  return { token: makeToken(LiteralToken, image, start, literal), length: 1 };
}

function durationInOneWord({ tokens }: Pieces, index: number): Taken | undefined {
  if (tokens.typeAt(index) !== GluedDuration) return undefined;
  const image = tokens.imageAt(index);
  const start = tokens.startAt(index);
  const { amount, unit } = gluedDuration(image);
  const span = { start, end: tokens.endAt(index) };
  const literal: Literal = { kind: "literal", span, type: "duration", amount, unit };
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
  const first = tokens.at(index + 1);
  if (first?.tokenType === Text && places[index + 1] === Place.inside) {
    return { calendar: textLiteral(first), length: 2 };
  }
  let length = 1;
  while (wordAt(index + length) !== "") length += 1;
  if (first === undefined || length === 1) return null;
  const span = { start: first.startOffset, end: tokens.endAt(index + length - 1) };
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
  const span = { start: tokens.startAt(index), end: tokens.endAt(index + length - 1) };
  const found = text.slice(span.start, span.end);
  const finding = { comma: decimalComma, space: spaceInNumber, point: dateForm }[by];
  report(finding, span, { found, right }, replacement(span, right, false));
}

/** `50.000 EUR`: hardly anybody means fifty euros to the tenth of a cent. */
function reportPoint(found: string, start: number, report: Report): void {
  const span = { start, end: start + found.length };
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
