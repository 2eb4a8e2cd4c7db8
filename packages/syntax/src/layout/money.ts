import type { IToken } from "chevrotain";
import { replacement } from "../findings/fixes.ts";
import { currencySign } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { endOf } from "../lexer/lexer.ts";
import { makeToken, Numeral } from "../lexer/tokens.ts";
import type { Literal } from "../tree/expressions.ts";
import { decimalText } from "./literals.ts";
import type { Pieces } from "./pieces.ts";
import { hasPointForThousands, hasPointsForThousands, separated } from "./separators.ts";
import { LiteralToken } from "./tokens.ts";

interface Amount {
  readonly start: number;
  readonly end: number;
  /** As the language writes it. */
  readonly written: string;
  readonly decimal: string;
  /** Whether it stands there just so, and nothing else can be meant. */
  readonly isPlain: boolean;
  /** How many raw tokens it takes after the sign. */
  readonly after: number;
}

/** What was made of a sign of a currency and its number. */
interface Money {
  readonly tokens: readonly IToken[];
  readonly length: number;
  /** Whether the number stood before the sign, and was read already. */
  readonly takesBefore: boolean;
}

const currencies: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP" };

/** `€50`, `50 €`, `€50,000`: the number may stand on either side of the sign. Reports it. */
export function money(
  pieces: Pieces,
  index: number,
  end: number,
  before: IToken | undefined,
  report: Report,
): Money {
  const sign = pieces.tokens.at(index);
  if (sign === undefined) return { tokens: [], length: 1, takesBefore: false };
  const currency = currencies[sign.image] ?? "EUR";
  const amount = amountAfter(pieces, index + 1, end) ?? amountBefore(before);
  const start = Math.min(sign.startOffset, amount?.start ?? sign.startOffset);
  const span = { start, end: Math.max(endOf(sign), amount?.end ?? 0) };
  const found = pieces.text.slice(span.start, span.end);
  if (amount === null) {
    report(currencySign, span, { found, currency, right: null });
    return { tokens: [], length: 1, takesBefore: false };
  }
  const right = `${amount.written} ${currency}`;
  const isCertain = sign.image === "€" && amount.isPlain;
  report(currencySign, span, { found, currency, right }, replacement(span, right, isCertain));
  const literal: Literal = {
    kind: "literal",
    span,
    type: "money",
    amount: amount.decimal,
    currency,
  };
  return {
    tokens: [makeToken(LiteralToken, found, start, literal)],
    length: 1 + amount.after,
    takesBefore: amount.after === 0,
  };
}

function amountAfter(pieces: Pieces, index: number, end: number): Amount | null {
  const first = index < end ? pieces.tokens.at(index) : undefined;
  if (
    first === undefined ||
    (first.tokenType !== Numeral && !hasPointsForThousands(first.tokenType, first.image))
  ) {
    return null;
  }
  const apart = separated(pieces, index, end, false);
  if (apart === undefined) return { ...amountOf(first), after: 1 };
  return {
    start: first.startOffset,
    end: pieces.tokens.endAt(index + apart.length - 1),
    written: apart.text,
    decimal: apart.text,
    isPlain: false,
    after: apart.length,
  };
}

/** A number before the sign is read already. */
function amountBefore(token: IToken | undefined): Amount | null {
  if (token?.tokenType !== LiteralToken) return null;
  const literal = token.payload as Literal;
  if (literal.type !== "number") return null;
  if (/^\d+(?:\.\d+)?[kM]?$/.test(token.image)) return { ...amountOf(token), after: 0 };
  const written = String(literal.value);
  const place = { start: token.startOffset, end: endOf(token) };
  return { ...place, written, decimal: decimalText(written), isPlain: false, after: 0 };
}

/** `50.000 €` is hardly fifty euros to the tenth of a cent. */
function amountOf(token: IToken): Omit<Amount, "after"> {
  const place = { start: token.startOffset, end: endOf(token) };
  const { image } = token;
  if (hasPointForThousands(token.image)) {
    const written = image.replace(".", "");
    return { ...place, written, decimal: written, isPlain: false };
  }
  return { ...place, written: image, decimal: decimalText(image), isPlain: true };
}
