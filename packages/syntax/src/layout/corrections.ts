import type { IToken, TokenType } from "chevrotain";
import { insertion, replacement } from "../findings/fixes.ts";
import {
  badBackticks,
  dateForm,
  unclosedText,
  unreadable,
  wrongOperator,
} from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { endOf } from "../lexer/lexer.ts";
import * as raw from "../lexer/tokens.ts";
import { makeToken } from "../lexer/tokens.ts";
import type { Literal } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import { clockTimeAt } from "./clock-times.ts";
import { type Mode, modes } from "./modes.ts";
import { money } from "./money.ts";
import { backtickToken, nameToken } from "./names.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { Clause } from "./shape.ts";
import { And, LiteralToken, Not, Or } from "./tokens.ts";

interface Corrected {
  readonly tokens: readonly IToken[];
  /** How many raw tokens they stand for. */
  readonly length: number;
}

const operators: Readonly<Record<string, readonly [string, TokenType]>> = {
  "==": ["=", raw.Relation],
  "===": ["=", raw.Relation],
  "!==": ["!=", raw.Relation],
  "<>": ["!=", raw.Relation],
  "=<": ["<=", raw.Relation],
  "=>": [">=", raw.Relation],
  "->": [">=", raw.Relation],
  "&&": ["and", And],
  "&": ["and", And],
  "||": ["or", Or],
  "!": ["not", Not],
  "–": ["-", raw.AddOperator],
  "—": ["-", raw.AddOperator],
  ":=": ["=", raw.Relation],
  "[": ["(", raw.LeftParenthesis],
  "]": [")", raw.RightParenthesis],
};

const wrongOperators = new Set([raw.WrongOperator, raw.LeftBracket, raw.RightBracket]);

const right = new Set([
  raw.Relation,
  raw.AddOperator,
  raw.MultiplyOperator,
  raw.Comma,
  raw.LeftParenthesis,
  raw.RightParenthesis,
  raw.Text,
]);

/** Whether there is nothing to read or to put right about a token that is no word and no number. */
export function isRight(type: TokenType): boolean {
  return right.has(type);
}

/** Reads a raw token that is no word and no number; what people write by mistake is reported and put right. */
export function correct(
  pieces: Pieces,
  index: number,
  end: number,
  clause: Clause,
  mode: Mode,
  report: Report,
): Corrected {
  const token = pieces.tokens.at(index);
  if (token === undefined) return { tokens: [], length: 1 };
  const { image, tokenType: type } = token;
  const span = { start: token.startOffset, end: endOf(token) };
  const one = (made: IToken): Corrected => ({ tokens: [made], length: 1 });
  if (type === raw.OpenText) {
    const edit = insertion(span.start + image.trimEnd().length, '"', false, "Close the text here");
    report(unclosedText, span, { found: shortened(image) }, edit);
    return one(makeToken(raw.Text, image, span.start, undefined));
  }
  if (type === raw.Backtick || type === raw.OpenBacktick) return one(backtick(token, span, report));
  if (mode.sentence && (type === raw.Day || type === raw.Version || type === raw.SlashDate)) {
    const time = dayAndClock(pieces, index, end, report);
    if (time !== null) return time;
  }
  if (type === raw.Day || type === raw.Instant) return one(pointInTime(token, span));
  if (type === raw.Version || type === raw.SlashDate) {
    if (!mode.sentence && mode !== modes.validity) return one(token);
    // Which of two numbers is the month is for the writer to say; until then one of them is taken.
    const day = reportDate(image, span, report) ?? likelyDay(image);
    return one(day === null ? nameToken(pieces.tokens, index, index) : dateToken(image, span, day));
  }
  if (image === "||" && mode === modes.rows) {
    const bar = (offset: number) => makeToken(raw.Bar, "|", span.start + offset, undefined);
    return { tokens: [bar(0), bar(1)], length: 1 };
  }
  if (wrongOperators.has(type)) {
    if (isUnquotedText(clause, mode)) return one(token);
    const [right, made] = operators[image] ?? ["=", raw.Relation];
    report(wrongOperator, span, { found: image, right }, replacement(span, right, true));
    return one(
      made === raw.Relation
        ? makeToken(made, image, span.start, right)
        : makeToken(made, image, span.start, undefined),
    );
  }
  if (type === raw.CurrencySign) {
    const amount = money(pieces, index, end, clause.tokens.at(-1), report);
    if (amount.takesBefore) clause.tokens.pop();
    return amount;
  }
  if (type === raw.Unreadable || type === raw.Bar) {
    // Where a text is due, its missing quotes are the mistake, and not the characters in it.
    const [first] = clause.tokens;
    const before = index + 1 < end ? pieces.tokens.typeAt(index + 1) : undefined;
    const isApart = first?.tokenType === raw.Text || (first === undefined && before === raw.Text);
    if (!mode.sentence && !isApart) return one(token);
    const fix = replacement(span, "", endsLine(pieces, index, end), "Take it out");
    report(unreadable, span, { found: shortened(image) }, fix);
    return { tokens: [], length: 1 };
  }
  return one(token);
}

/** Whether the words of a clause that needs a text stand there without quotes. */
function isUnquotedText({ word, tokens }: Clause, mode: Mode): boolean {
  return mode === modes.plain && word !== null && tokens[0]?.tokenType !== raw.Text;
}

function endsLine({ places }: Pieces, index: number, end: number): boolean {
  return index + 1 >= end || places[index + 1] !== Place.inside;
}

function backtick(token: IToken, span: Span, report: Report): IToken {
  const { image, tokenType } = token;
  const closed = tokenType === raw.Backtick;
  const text = image
    .slice(1, closed ? -1 : undefined)
    .trim()
    .replace(/\s+/g, " ");
  if (!closed || text === "") report(badBackticks, span, { found: image });
  return backtickToken(token, text);
}

function pointInTime(token: IToken, span: Span): IToken {
  const type = token.tokenType === raw.Day ? "date" : "time";
  const literal: Literal = { kind: "literal", span, type, text: token.image };
  return makeToken(LiteralToken, token.image, span.start, literal);
}

/** `2026-11-24 10:00`, which needs a `T`, and the same after a day that is written as in another country. */
function dayAndClock(pieces: Pieces, index: number, end: number, report: Report): Corrected | null {
  const image = pieces.tokens.imageAt(index);
  const start = pieces.tokens.startAt(index);
  const isDay = pieces.tokens.typeAt(index) === raw.Day;
  const clock = clockTimeAt(pieces, index + 1, end);
  const day = isDay ? image : dayOf(image);
  const likely = day ?? likelyDay(image);
  if (clock === null || likely === null) return null;
  const span = { start, end: clock.end };
  const found = pieces.text.slice(start, clock.end);
  const right = day === null ? null : `${day}${clock.text}`;
  report(
    dateForm,
    span,
    { found, right },
    right === null ? undefined : replacement(span, right, isDay),
  );
  const made = timeToken(found, span, `${likely}${clock.text}`);
  return { tokens: [made], length: 1 + clock.length };
}

function timeToken(image: string, span: Span, text: string): IToken {
  const literal: Literal = { kind: "literal", span, type: "time", text };
  return makeToken(LiteralToken, image, span.start, literal);
}

function dateToken(image: string, span: Span, day: string): IToken {
  const literal: Literal = { kind: "literal", span, type: "date", text: day };
  return makeToken(LiteralToken, image, span.start, literal);
}

/** Reports a date that is written as in another country. @returns the day that it can only be, null where it is not clear */
export function reportDate(image: string, span: Span, report: Report): string | null {
  const right = dayOf(image);
  const fix = right === null ? undefined : replacement(span, right, false);
  report(dateForm, span, { found: image, right }, fix);
  return right;
}

/** As in `23.11.26`; with other numbers it may be a version. */
const shortYear = /(?<=^[0-3]?\d\.[01]?\d)\.([2-4]\d)$/;

/** `23.11.2026` and `23.11.26`, and with slashes where only one of the two numbers can be the month. */
function dayOf(image: string): string | null {
  const [, first = "", sign, second = "", year] =
    /^(\d\d?)([./])(\d\d?)\2(\d{4})$/.exec(image.replace(shortYear, ".20$1")) ?? [];
  if (year === undefined || Number(first) > 31 || Number(second) > 31) return null;
  const monthFirst = sign === "/" && Number(second) > 12;
  if (sign === "/" && !monthFirst && Number(first) <= 12) return null;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return Number(month) > 12 ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** One of the days that it may be, where it is not clear which of two numbers is the month. */
function likelyDay(image: string): string | null {
  return dayOf(image.replaceAll("/", "."));
}

function shortened(image: string): string {
  return image.length > 40 ? `${image.slice(0, 40)}…` : image;
}
