import type { Expression } from "../playbook/expressions.ts";
import { comparison } from "./comparisons.ts";
import type { Draw } from "./draw.ts";
import type { Scope } from "./scope.ts";

/** A condition of some depth: comparisons joined by `and` and `or`, turned round by `not`. */
export function condition(draw: Draw, scope: Scope, depth = 2): Expression {
  if (depth === 0 || draw.chance(40)) return comparison(draw, scope);
  const part = () => condition(draw, scope, depth - 1);
  return draw.choose<Expression>([
    [5, () => ({ kind: "or", of: draw.many(2, 3, part) })],
    [4, () => ({ kind: "and", of: draw.many(2, 3, part) })],
    [2, () => ({ kind: "not", of: part() })],
  ]);
}
