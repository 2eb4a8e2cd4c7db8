import { replacement } from "../findings/fixes.ts";
import { otherWords } from "../findings/history-words.ts";
import {
  currencyMismatch,
  durationMismatch,
  moneyWithoutCurrency,
  percentMismatch,
  typeMismatch,
} from "../findings/types.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { Type } from "../types/type.ts";
import type { Elaboration } from "./elaboration.ts";
import { isYesNoWord } from "./infer.ts";
import { source } from "./source.ts";

/** Reports two sides that do not go together, as exactly as can be said. */
export function reportMismatch(
  on: Elaboration,
  left: TypedExpression,
  right: TypedExpression,
): void {
  const sides = { left: source(on, left.place.span), right: source(on, right.place.span) };
  const { span } = right.place;
  const [leftType, rightType] = [left.type, right.type];
  if (isTimeOfLast(left) && rightType.kind === "duration") {
    const since = `time since ${sides.left}`;
    on.report(
      otherWords,
      left.place.span,
      { found: sides.left, right: since },
      {
        title: `Replace with \`${since}\``,
        certain: true,
        edits: [{ span: left.place.span, text: since }],
      },
    );
    return;
  }
  const written = isWritten(sides.right);
  if (leftType.kind === "money" && rightType.kind === "money") {
    on.report(currencyMismatch, span, {
      ...sides,
      leftCurrency: leftType.currency,
      rightCurrency: rightType.currency,
    });
  } else if (leftType.kind === "money" && rightType.kind === "number") {
    on.report(
      moneyWithoutCurrency,
      span,
      { ...sides, currency: leftType.currency, written },
      written ? append(right, ` ${leftType.currency}`) : undefined,
    );
  } else if (leftType.kind === "percent" && rightType.kind === "number") {
    const fix = written ? append(right, "%") : undefined;
    on.report(percentMismatch, span, { ...sides, percent: true, written }, fix);
  } else if (leftType.kind === "number" && rightType.kind === "percent") {
    on.report(percentMismatch, span, { ...sides, percent: false, written });
  } else if (leftType.kind === "duration" && rightType.kind === "duration") {
    on.report(durationMismatch, span, sides);
  } else {
    const bare = withoutQuotes(sides.right, leftType);
    const number = leftType.kind === "number" ? withoutUnit(sides.right, rightType) : undefined;
    const fix = replacement(span, bare ?? number);
    on.report(typeMismatch, span, { ...sides, leftType, rightType, bare, number }, fix);
  }
}

/** Whether a value stands there, and not a name that has it elsewhere. */
function isWritten(words: string): boolean {
  return /^[-+−]?[\d.]/u.test(words.trim());
}

/** A number, or yes and no, in quotes that they do not need. */
function withoutQuotes(words: string, expected: Type): string | undefined {
  const inside = /^["“„](.*)["”“]$/u.exec(words.trim())?.[1]?.trim();
  if (inside === undefined) return undefined;
  if (expected.kind === "yes/no") return isYesNoWord(inside) ? inside.toLowerCase() : undefined;
  const isNumber = ["number", "percent", "money", "duration"].includes(expected.kind);
  return isNumber && /^[-+]?\d/.test(inside) ? inside : undefined;
}

/** The number of a duration or an amount that stands there. */
function withoutUnit(words: string, { kind }: Type): string | undefined {
  if (kind !== "duration" && kind !== "money") return undefined;
  return /^[-+]?\d[\d.]*(?:[kM]\b)?/.exec(words.trim())?.[0];
}

/** Certain where a constant stands there: it can be read in no other way. */
function append(right: TypedExpression, text: string) {
  const { end } = right.place.span;
  return {
    title: `Add \`${text.trim()}\``,
    certain: right.op === "constant",
    edits: [{ span: { start: end, end }, text }],
  };
}

/** `last contact`, which is when it was and not how long ago. */
function isTimeOfLast(expression: TypedExpression): boolean {
  return (
    expression.op === "aggregate" &&
    expression.function === "last" &&
    expression.of?.place.span.start === expression.place.span.start
  );
}
