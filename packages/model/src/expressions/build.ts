import type {
  ComparedAs,
  ConstantValue,
  Place,
  Relation,
  TypedExpression,
} from "../linked/expression.ts";
import { anyType, yesNo } from "../types/basic.ts";
import type { Type } from "../types/type.ts";

/** Stands for what could not be understood and was reported: it fits everywhere, so that nothing is reported twice. */
export function broken(place: Place): TypedExpression {
  return { op: "constant", value: false, type: anyType, place };
}

export function constant(value: ConstantValue, type: Type, place: Place): TypedExpression {
  return { op: "constant", value, type, place };
}

export function negate(of: TypedExpression, place: Place): TypedExpression {
  return { op: "not", of, type: yesNo, place };
}

/** `and` or `or` of several; one alone is itself. */
export function joined(
  op: "and" | "or",
  parts: readonly TypedExpression[],
  place: Place,
): TypedExpression {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { op, of: parts, type: yesNo, place };
}

export function compare(
  as: ComparedAs,
  relation: Relation,
  left: TypedExpression,
  right: TypedExpression,
  place: Place,
): TypedExpression {
  const plain = { op: "compare", as, relation, left, right, type: yesNo, place } as const;
  if (as !== "choice" || relation === "=" || relation === "!=") return plain;
  const values = stepValues(left.type) ?? stepValues(right.type);
  return values === undefined ? plain : { ...plain, values };
}

function stepValues(type: Type): readonly string[] | undefined {
  return type.kind === "step of" ? type.values : undefined;
}

/** The day of an instant, so that it compares with a date. */
export function dayOfTime(of: TypedExpression): TypedExpression {
  if (of.type.kind !== "time") return of;
  return { op: "day of", of, type: { kind: "date" }, place: of.place };
}
