import type { Comparison, ComparisonOperator, Expression, Not } from "@handrail/syntax";

/** Operators whose negation is another operator, unknown where they are. */
const opposites: { readonly [Operator in ComparisonOperator]?: ComparisonOperator } = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  is: "is not",
  "is not": "is",
  "is one of": "is not one of",
  "is not one of": "is one of",
  in: "not in",
  "not in": "in",
  "is known": "is unknown",
  "is unknown": "is known",
  "is more than": "is at most",
  "is at most": "is more than",
  "is less than": "is at least",
  "is at least": "is less than",
};

const negative: ReadonlySet<string> = new Set(["!=", "is not", "is not one of", "not in"]);

export function isNegative({ operator }: Comparison): boolean {
  return negative.has(operator);
}

/** What stands inside parentheses. */
export function inside(expression: Expression): Expression {
  return expression.kind === "parenthesis" ? inside(expression.inner) : expression;
}

/** `x >= 5` for `not x < 5`: the same, unknown included; null where no operator says it. */
export function withoutNot({ operand }: Not, source: string): string | null {
  const inner = inside(operand);
  if (inner.kind === "not") {
    const kept = inner.operand;
    return source.slice(kept.span.start, kept.span.end);
  }
  if (inner.kind !== "comparison") return null;
  const opposite = opposites[inner.operator];
  if (opposite === undefined) return null;
  const left = source.slice(inner.left.span.start, inner.left.span.end);
  return `${left} ${opposite}${source.slice(inner.operatorSpan.end, inner.span.end)}`;
}
