import type { Expression } from "../playbook/expressions.ts";
import { operandsOf } from "../playbook/walk.ts";
import { isZero } from "./arithmetic.ts";
import { evaluate } from "./evaluate.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** "The facts a condition lacks are found from the top: a part that is true or false lacks nothing …" */
export function lacking(situation: Situation, expression: Expression): readonly string[] {
  if (evaluate(situation, expression) !== unknown) return [];
  if (expression.kind === "arithmetic" && expression.operator === "/") {
    // "A division by zero lacks nothing": no dividend would help.
    const divisor = evaluate(situation, expression.right);
    if (divisor !== unknown && isZero(divisor)) return [];
  }
  if (expression.kind !== "name") {
    return operandsOf(expression).flatMap((part) => lacking(situation, part));
  }
  const meaning = meaningOf(situation, expression.name);
  if (meaning.kind === "define") return lacking(situation, meaning.define.value);
  if (meaning.kind === "score" || meaning.kind === "band") {
    const conditions = meaning.score.items.flatMap(({ when }) => when ?? []);
    return conditions.flatMap((condition) => lacking(situation, condition));
  }
  return meaning.kind === "fact" ? [meaning.fact.name] : [];
}
