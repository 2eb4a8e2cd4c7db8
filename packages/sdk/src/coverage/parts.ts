import type { LinkedHistory, TypedExpression } from "@handrail/model";
import type { Span } from "@handrail/syntax";

/** A part of a condition that can be true or false by itself. */
export interface Part {
  readonly condition: TypedExpression;
  /** What looks at it, where it is about the elements of a history. */
  readonly elements: Elements | null;
}

interface Elements {
  readonly history: LinkedHistory;
  readonly window: TypedExpression | null;
}

/**
 * The parts that a condition, or a value, was written from: `and`, `or` and `not` are taken apart, what was one sentence is not, though it
 * may mean several comparisons.
 */
export function partsOf(
  expression: TypedExpression,
  elements: Elements | null = null,
): readonly Part[] {
  switch (expression.op) {
    case "and":
    case "or":
      if (expression.of.some((part) => isSamePlace(part, expression))) break;
      return expression.of.flatMap((part) => partsOf(part, elements));
    case "not":
      if (isSamePlace(expression.of, expression)) break;
      return partsOf(expression.of, elements);
    case "constant":
    case "hit":
    case "pick":
    case "rows":
      return [];
    case "score":
    case "band":
      return [];
    default:
  }
  const own = expression.type.kind === "yes/no" ? [{ condition: expression, elements }] : [];
  return [...own, ...filtersOf(expression)];
}

/**
 * The parts of a statement's condition. What stands after its `unless` is taken for itself, though the condition holds that it is not so.
 *
 * @param unless where that stands
 */
export function partsOfStatement(when: TypedExpression, unless: Span | null): readonly Part[] {
  if (unless === null) return partsOf(when);
  if (when.op === "not") return partsOf(when.of);
  const of = when.op === "and" ? when.of : [];
  return of.flatMap((part) =>
    part.op === "not" && part.place.span.start === unless.start ? partsOf(part.of) : partsOf(part),
  );
}

/** Parts of what an aggregate or a selection within an expression looks for. */
function filtersOf(expression: TypedExpression): readonly Part[] {
  switch (expression.op) {
    case "aggregate": {
      const { history, window, where } = expression;
      return where === null ? [] : partsOf(where, { history, window });
    }
    case "selection": {
      const { history, where } = expression;
      return where === null ? [] : partsOf(where, { history, window: null });
    }
    case "compare":
    case "contains":
    case "starts with":
    case "arithmetic":
      return [...filtersOf(expression.left), ...filtersOf(expression.right)];
    case "one of":
      return filtersOf(expression.left);
    case "and":
    case "or":
      return expression.of.flatMap(filtersOf);
    case "not":
    case "known":
    case "day of":
      return filtersOf(expression.of);
    default:
      return [];
  }
}

function isSamePlace({ place: one }: TypedExpression, { place: other }: TypedExpression): boolean {
  return (
    one.file === other.file &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end
  );
}
