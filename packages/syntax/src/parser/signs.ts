import type { IToken } from "chevrotain";
import type { Literal } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";

/** A literal with the sign before it. Dates and texts have no sign, so it is left out of them. */
export function signedLiteral(literal: Literal, span: Span, sign: IToken): Literal {
  if (sign.image === "+") return literal;
  switch (literal.type) {
    case "number":
    case "percent":
      return { ...literal, span, value: -literal.value };
    case "money":
      return { ...literal, span, amount: `-${literal.amount}` };
    case "duration":
      return { ...literal, span, amount: -literal.amount };
    default:
      return literal;
  }
}
