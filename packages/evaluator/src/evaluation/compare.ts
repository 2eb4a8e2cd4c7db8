import type { PlanExpression, PlanType, Relation } from "../plan/plan.ts";
import { constantValue } from "../values/constant.ts";
import { type ComparisonKey, comparisonKey, stepKey } from "./equality.ts";
import { choiceValues } from "./keys.ts";
import type { Operand } from "./operand.ts";
import type { Evaluate } from "./situation.ts";

type Compare = Extract<PlanExpression, { op: "compare" }>;
type OneOf = Extract<PlanExpression, { op: "one of" }>;

type Key = string | number | boolean;

const relations: { readonly [relation in Relation]: (left: Key, right: Key) => boolean } = {
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

export function compileCompare(expression: Compare, left: Operand, right: Operand): Evaluate {
  const { as, relation, values } = expression;
  const holds = relations[relation];
  const orders = relation !== "=" && relation !== "!=";
  const key =
    as === "choice" && orders
      ? stepKey(values ?? choiceValues(left.type))
      : comparisonKey(as, left.type, right.type);
  if (right.constant !== undefined)
    return compareWith(left.evaluate, key(right.constant), key, holds);
  return compareBoth(left.evaluate, right.evaluate, key, holds);
}

function compareBoth(
  left: Evaluate,
  right: Evaluate,
  key: ComparisonKey,
  holds: (left: Key, right: Key) => boolean,
): Evaluate {
  return (situation) => {
    const leftKey = key(left(situation));
    if (leftKey === null) return null;
    const rightKey = key(right(situation));
    return rightKey === null ? null : holds(leftKey, rightKey);
  };
}

function compareWith(
  left: Evaluate,
  constant: Key | null,
  key: ComparisonKey,
  holds: (left: Key, right: Key) => boolean,
): Evaluate {
  if (constant === null) return () => null;
  return (situation) => {
    const found = key(left(situation));
    return found === null ? null : holds(found, constant);
  };
}

/** @param type what the constants are constants of */
export function compileOneOf(expression: OneOf, left: Operand, type: PlanType): Evaluate {
  const key = comparisonKey(expression.as, left.type);
  const keys = new Set(expression.values.map((value) => key(constantValue(type, value))));
  return (situation) => {
    const found = key(left.evaluate(situation));
    return found === null ? null : keys.has(found);
  };
}
