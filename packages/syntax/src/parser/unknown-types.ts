import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { insertion, replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { unknownType } from "../findings/statements.ts";
import { Or } from "../layout/tokens.ts";
import { Comma, MultiplyOperator } from "../lexer/tokens.ts";
import { nearest } from "../text/nearest.ts";
import { oneLine, spanning, spanOf } from "./base.ts";

const { types, places, insteadOfTypes } = english;
const [oneOf] = places["one of"];
const known = [
  ...Object.values(types).map(([word]) => word),
  ...[places.number, places.money, places["one of"], places["step of"]].map(([word]) => word),
];

/** Reports words that stand where a type is expected, with the type that was probably meant. */
export function reportUnknownType(tokens: readonly IToken[], text: string, report: Report): void {
  const [first, second] = tokens;
  if (first === undefined) return;
  const isList =
    second?.tokenType === Comma ||
    second?.tokenType === Or ||
    second?.tokenType === MultiplyOperator;
  const last = isList ? (tokens.at(-1) ?? first) : first;
  const span = isList ? spanning(first, last) : spanOf(first);
  const found = oneLine(text.slice(span.start, span.end));
  const key = found.toLowerCase();
  const alias = Object.hasOwn(insteadOfTypes, key) ? insteadOfTypes[key] : undefined;
  if (isList && second.tokenType !== MultiplyOperator && alias === undefined) {
    const fix = insertion(first.startOffset, `${oneOf} `, false);
    report(unknownType, span, { found, meant: `${oneOf} ${found}` }, fix);
    return;
  }
  const meant = alias ?? nearest(found, known);
  const fix = meant === undefined ? undefined : replacement(span, meant, false);
  report(unknownType, span, { found, meant: meant ?? null }, fix);
}
