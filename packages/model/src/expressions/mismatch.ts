import { otherWords } from "../findings/histories.ts";
import {
  currencyMismatch,
  durationMismatch,
  moneyWithoutCurrency,
  percentMismatch,
  typeMismatch,
} from "../findings/types.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { Elaboration } from "./elaboration.ts";
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
      { ...sides, currency: leftType.currency },
      append(right, ` ${leftType.currency}`),
    );
  } else if (leftType.kind === "percent" && rightType.kind === "number") {
    on.report(percentMismatch, span, { ...sides, percent: true }, append(right, "%"));
  } else if (leftType.kind === "number" && rightType.kind === "percent") {
    on.report(percentMismatch, span, { ...sides, percent: false });
  } else if (leftType.kind === "duration" && rightType.kind === "duration") {
    on.report(durationMismatch, span, sides);
  } else {
    on.report(typeMismatch, span, { ...sides, leftType, rightType });
  }
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
