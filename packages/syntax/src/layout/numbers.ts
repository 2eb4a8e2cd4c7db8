import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { dateForm, decimalComma, pointForThousands } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { textNeedsQuotes } from "../findings/statements.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma, GluedDuration, Numeral, Percent, Text, Version, Word } from "../lexer/tokens.ts";
import type { Literal, TextLiteral } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import { decimalText, gluedDuration, isCurrency, unitOf } from "./literals.ts";
import { type Mode, modes } from "./modes.ts";
import { type Pieces, Place } from "./pieces.ts";
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

/** `1.000.000`, which the lexer takes for a version. */
export function hasPointsForThousands({ tokenType, image }: IToken): boolean {
  return tokenType === Version && /^\d{1,3}(?:\.\d{3})+$/.test(image);
}

/** Reads a number with its unit or currency: `20%`, `24h`, `3 business days`, `50k EUR`. */
export function readLiteral(
  pieces: Pieces,
  index: number,
  end: number,
  isFree: (index: number) => boolean,
  surrounding: Surrounding,
): Taken {
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
  const commas = decimalCommas(pieces, index, end, surrounding);
  const digits = Math.max(commas, 1);
  const text = commas > 0 ? repaired(pieces, index, commas) : plainText(first, surrounding.report);
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
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(image) && (isCurrency(word) || image.endsWith(".000"))) {
    reportPoint(first, surrounding.report);
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

function plainText(token: IToken, report: Report): string {
  const { image: found } = token;
  if (!hasPointsForThousands(token)) return decimalText(found);
  const span = { start: token.startOffset, end: endOf(token) };
  const right = found.replaceAll(".", "");
  report(dateForm, span, { found, right }, replacement(span, right, false));
  return right;
}

/** `50.000 EUR`: hardly anybody means fifty euros to the tenth of a cent. */
function reportPoint(token: IToken, report: Report): void {
  const found = token.image;
  const span = { start: token.startOffset, end: endOf(token) };
  const right = found.replace(".", "");
  const details = { found, read: String(Number(found)), right };
  report(pointForThousands, span, details, replacement(span, right, false));
}

/** How many tokens a number with commas takes where no list can stand; 0 when there are none. Reports them. */
function decimalCommas(
  pieces: Pieces,
  index: number,
  end: number,
  { clause, mode, report }: Surrounding,
): number {
  const { tokens } = pieces;
  let last = index;
  while (last + 2 < end && isGlued(tokens, last, Comma) && isGlued(tokens, last + 1, Numeral)) {
    last += 2;
  }
  if (last === index || isListed(clause, mode)) return 0;
  const length = last - index + 1;
  const [first, final] = [tokens[index], tokens[last]];
  if (first === undefined || final === undefined) return 0;
  const span = { start: first.startOffset, end: endOf(final) };
  const right = repaired(pieces, index, length);
  const found = pieces.text.slice(span.start, span.end);
  report(decimalComma, span, { found, right }, replacement(span, right, false));
  return length;
}

function isGlued(tokens: readonly IToken[], index: number, type: IToken["tokenType"]): boolean {
  const [left, right] = [tokens[index], tokens[index + 1]];
  if (left === undefined || right === undefined) return false;
  return right.tokenType === type && endOf(left) === right.startOffset;
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

/** `1,5` is one and a half; `1,000,000` a million. */
function repaired({ tokens }: Pieces, index: number, length: number): string {
  const parts: string[] = [];
  for (let at = index; at < index + length; at += 2) parts.push(tokens[at]?.image ?? "");
  const [whole = "", ...rest] = parts;
  const thousands = rest.every((part) => part.length === 3);
  if (rest.length > 1 || thousands) return parts.join("");
  return `${whole}.${rest[0] ?? ""}`;
}
