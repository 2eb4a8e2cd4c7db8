import {
  type Fix,
  fold,
  type Literal,
  type Name,
  type Span,
  type TypeNode,
} from "@handrail/syntax";
import { literalConstant } from "../constants/literal.ts";
import { currencyExists, nearestCurrency } from "../constants/money.ts";
import {
  badBound,
  boundsReversed,
  repeatedValue,
  reservedValue,
  unknownCurrency,
} from "../findings/declarations.ts";
import { replacement } from "../findings/fixes.ts";
import { type Report, silent } from "../findings/report.ts";
import { anyType } from "./basic.ts";
import type { Type } from "./type.ts";

/** The type that a fact's statement writes; what is wrong with it is reported. */
export function typeOfNode(node: TypeNode, report: Report = silent): Type {
  switch (node.kind) {
    case "one of":
    case "step of":
      checkValues(node.values, report);
      return { kind: node.kind, values: [...new Set(node.values.map(({ text }) => text))] };
    case "number":
      return numberType(node.from, node.to, node.span, report);
    case "money":
      return moneyType(node.currency, report);
    case "list of":
      return { kind: "list of", of: node.of === null ? anyType : typeOfNode(node.of, report) };
    case "duration":
      return { kind: "duration", family: "elapsed" };
    default:
      return { kind: node.kind };
  }
}

/** Words that mean something right after `is`. */
const operatorWords: ReadonlySet<string> = new Set(
  [
    ...[
      "known",
      "unknown",
      "not",
      "one of",
      "between",
      "from",
      "before",
      "after",
      "in",
      "and",
      "or",
      "is",
    ],
    ...["more than", "less than", "at least", "at most", "contains", "starts with", "ago", "away"],
  ].map(fold),
);

/** Reports values that stand twice, and those that read as operators. */
export function checkValues(values: readonly Name[], report: Report): void {
  const seen = new Set<string>();
  for (const { text, quoted, span } of values) {
    const key = text.toLowerCase();
    if (seen.has(key)) report(repeatedValue, span, { value: text });
    seen.add(key);
    if (!quoted && operatorWords.has(fold(text))) {
      report(reservedValue, span, { value: text }, inBackticks(text, span));
    }
  }
}

/** A value for what is not known is better left out than quoted. */
function inBackticks(text: string, span: Span): Fix | undefined {
  if (fold(text) === "unknown") return undefined;
  return {
    title: `Put \`${text}\` in backticks`,
    certain: true,
    edits: [{ span, text: `\`${text}\`` }],
  };
}

function numberType(from: Literal | null, to: Literal | null, span: Span, report: Report): Type {
  const bounds = { from: bound(from, report), to: bound(to, report) };
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to) {
    report(boundsReversed, span, { from: bounds.from, to: bounds.to });
    return { kind: "number", from: null, to: null };
  }
  return { kind: "number", ...bounds };
}

function bound(literal: Literal | null, report: Report): number | null {
  if (literal === null) return null;
  const found = literalConstant(literal, "UTC");
  if ("type" in found && found.type.kind === "number" && typeof found.value === "number") {
    return found.value;
  }
  report(badBound, literal.span, {});
  return null;
}

function moneyType(currency: Name | null, report: Report): Type {
  if (currency === null) return anyType;
  const code = currency.text.toUpperCase();
  if (currencyExists(code)) return { kind: "money", currency: code };
  const near = nearestCurrency(code);
  const fix = replacement(currency.span, near);
  report(unknownCurrency, currency.span, { currency: currency.text, near }, fix);
  // A list of currencies may be older than a playbook, but each of them has three letters.
  return { kind: "money", currency: near === undefined || code.length === 3 ? code : near };
}
