import type {
  DateLiteral,
  DurationLiteral,
  Literal,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  TextLiteral,
  TimeLiteral,
} from "@handrail/syntax";
import type { ConstantValue } from "../linked/expression.ts";
import {
  date as dateType,
  elapsed,
  number,
  percent,
  text as textType,
  time as timeType,
} from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import { durationConstant } from "./durations.ts";
import { dayExists, instantOf } from "./moments.ts";
import { moneyConstant } from "./money.ts";

/** What a literal says, without where it stands. */
export type LiteralContent = {
  readonly [L in Literal as L["type"]]: Omit<L, "kind" | "span">;
}[Literal["type"]];

/** A typed constant, or what is wrong with the literal. */
export type LiteralConstant =
  | { readonly type: Type; readonly value: ConstantValue }
  | { readonly problem: LiteralProblem };

export type LiteralProblem =
  | "no such day"
  | "no such time"
  | "too exact"
  | "not whole"
  | "out of range";

/** @param zone IANA zone of times that have no offset */
export function literalConstant(literal: LiteralContent | Literal, zone: string): LiteralConstant {
  switch (literal.type) {
    case "number":
    case "percent":
      return numberConstant(literal);
    case "money":
      return money(literal);
    case "duration":
      return duration(literal);
    case "date":
      return date(literal);
    case "time":
      return time(literal, zone);
    case "text":
      return text(literal);
  }
}

type Content<L extends Literal> = Omit<L, "kind" | "span">;

function numberConstant(
  literal: Content<NumberLiteral> | Content<PercentLiteral>,
): LiteralConstant {
  if (!Number.isFinite(literal.value)) return { problem: "out of range" };
  return literal.type === "percent"
    ? { type: percent, value: literal.value }
    : { type: number, value: literal.value };
}

function money(literal: Content<MoneyLiteral>): LiteralConstant {
  const value = moneyConstant(literal.amount);
  if (value === null)
    return { problem: /\.\d*[1-9]\d*$/.test(literal.amount) ? "too exact" : "out of range" };
  return { type: { kind: "money", currency: literal.currency.toUpperCase() }, value };
}

function duration(literal: Content<DurationLiteral>): LiteralConstant {
  const constant = durationConstant(literal.amount, literal.unit);
  if (constant === null) return { problem: "not whole" };
  const { family, text: value } = constant;
  return { type: family === "elapsed" ? elapsed : { kind: "duration", family }, value };
}

function date(literal: Content<DateLiteral>): LiteralConstant {
  if (!dayExists(literal.text)) return { problem: "no such day" };
  return { type: dateType, value: literal.text };
}

function time(literal: Content<TimeLiteral>, zone: string): LiteralConstant {
  const value = instantOf(literal.text, zone);
  if (value === null) {
    return { problem: dayExists(literal.text.slice(0, 10)) ? "no such time" : "no such day" };
  }
  return { type: timeType, value };
}

function text(literal: Content<TextLiteral>): LiteralConstant {
  return { type: textType, value: literal.value };
}

/** A literal without its place, so that two that say the same are equal. */
export function literalContent(literal: Literal): LiteralContent {
  const { kind: _kind, span: _span, ...content } = literal;
  if (content.type !== "duration" || content.calendar === undefined) return content;
  return { ...content, calendar: { ...content.calendar, span: { start: 0, end: 0 } } };
}
