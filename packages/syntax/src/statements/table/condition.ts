import type { Comparison, Expression, Not } from "../../tree/expressions.ts";
import type { CellPart, ConditionCell } from "../../tree/tables.ts";

/**
 * A cell as the condition that it stands for: its parts, each with what the column compares on its left.
 *
 * @param subject of the column
 */
export function conditionOfCell(
  subject: Expression,
  { first, rest, span }: ConditionCell,
): Expression {
  const condition = compared(subject, first);
  if (rest.length === 0) return condition;
  const links = rest.map((link) => ({ ...link, operand: compared(subject, link.operand) }));
  return { kind: "chain", span, first: condition, rest: links };
}

function compared(left: Expression, part: CellPart): Comparison | Not {
  const { operator, operatorSpan, right, span, negated } = part;
  const comparison: Comparison = { kind: "comparison", span, left, operator, operatorSpan, right };
  return negated ? { kind: "not", span, operand: comparison } : comparison;
}
