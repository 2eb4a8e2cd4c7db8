import type { ConstantValue, TypedExpression } from "@handrail/model";
import { fold } from "@handrail/syntax";

/** Values of facts by their folded names; of all others nothing is said. */
export type Assumed = ReadonlyMap<string, string>;

/**
 * Whether a condition may be true of a situation of which only a few choices are told. False is certain; true may be wrong, where
 * parts exclude one another that this does not compare.
 */
export function mayHold(condition: TypedExpression, assumed: Assumed): boolean {
  return truth(condition, assumed) !== false;
}

/** Null where it cannot be told. */
function truth(expression: TypedExpression, assumed: Assumed): boolean | null {
  switch (expression.op) {
    case "constant":
      return typeof expression.value === "boolean" ? expression.value : null;
    case "define":
      return truth(expression.define.value, assumed);
    case "not":
      return negated(truth(expression.of, assumed));
    case "known":
      return valueIn(expression.of, assumed) === undefined ? null : true;
    case "and":
      return all(expression.of, assumed);
    case "or":
      return some(expression.of, assumed);
    case "one of": {
      const value = valueIn(expression.left, assumed);
      return value === undefined ? null : expression.values.some((one) => same(one, value));
    }
    case "compare":
      return compared(expression, assumed);
    case "hit":
      // A row before it may be the one that counts.
      return rowTruth(expression, assumed) === false ? false : null;
    default:
      return null;
  }
}

function rowTruth(
  { rows, row }: Extract<TypedExpression, { readonly op: "hit" }>,
  assumed: Assumed,
): boolean | null {
  const condition = rows.of[row];
  return condition === undefined ? null : truth(condition, assumed);
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function all(parts: readonly TypedExpression[], assumed: Assumed): boolean | null {
  const values = parts.map((part) => truth(part, assumed));
  return values.includes(false) ? false : values.includes(null) ? null : true;
}

function some(parts: readonly TypedExpression[], assumed: Assumed): boolean | null {
  const values = parts.map((part) => truth(part, assumed));
  return values.includes(true) ? true : values.includes(null) ? null : false;
}

function compared(
  { relation, left, right, values }: Extract<TypedExpression, { readonly op: "compare" }>,
  assumed: Assumed,
): boolean | null {
  const first = valueIn(left, assumed);
  const second = valueIn(right, assumed);
  if (first === undefined || second === undefined) return null;
  if (relation === "=") return same(first, second);
  if (relation === "!=") return !same(first, second);
  if (values === undefined) return null;
  const [from, to] = [first, second].map((one) => values.findIndex((step) => same(step, one)));
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  switch (relation) {
    case "<":
      return from < to;
    case "<=":
      return from <= to;
    case ">":
      return from > to;
    case ">=":
      return from >= to;
  }
}

function valueIn(expression: TypedExpression, assumed: Assumed): ConstantValue | undefined {
  if (expression.op === "constant") return expression.value;
  if (expression.op === "fact") return assumed.get(fold(expression.fact.name));
  if (expression.op === "define") return valueIn(expression.define.value, assumed);
  return undefined;
}

function same(left: ConstantValue, right: ConstantValue): boolean {
  if (typeof left !== "string" || typeof right !== "string") return left === right;
  return left === right || (fold(left) !== "" && fold(left) === fold(right));
}
