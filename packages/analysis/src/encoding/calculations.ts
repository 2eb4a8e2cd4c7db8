import type { ArithmeticKind } from "@handrail/evaluator";
import { inverse, type Ratio, ratio } from "../solver/ratio.ts";
import { difference, isConstant, type Linear, scaled, sum, whole } from "./linear.ts";
import { hourLength, perUnit } from "./units.ts";

export type Operator = "+" | "-" | "*" | "/";

/** A round amount, an hour, or one. */
export function pinnedUnit(as: ArithmeticKind): number {
  if (as === "money ratio") return 100 * perUnit;
  return as === "duration ratio" ? hourLength : 1;
}

/** What a calculation comes to before it is rounded; null where it is no sum of multiples. */
export function linearResult(operator: Operator, left: Linear, right: Linear): Linear | null {
  switch (operator) {
    case "+":
      return sum(left, right);
    case "-":
      return difference(left, right);
    case "*":
      if (isConstant(right)) return scaled(left, right.constant);
      return isConstant(left) ? scaled(right, left.constant) : null;
    case "/":
      if (!isConstant(right) || right.constant.n === 0n) return null;
      return scaled(left, inverse(right.constant));
  }
}

/** Whole multiples are exact; else halves are rounded, and the product itself may be off by one more. */
export function offBy(operator: Operator, factor: Linear): Ratio {
  const exact = operator === "*" && factor.constant.d === 1n;
  return exact ? whole(0) : ratio(3n, 2n);
}
