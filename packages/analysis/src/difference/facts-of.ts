import { type ExpressionIndex, operandsOf, type Plan } from "@handrail/evaluator";
import type { Constraint } from "./cell.ts";

/** The facts and histories that constraints speak of, by the names in a record. */
export function factsOf(constraints: readonly Constraint[], plan: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<ExpressionIndex>();
  for (const { dimension } of constraints) {
    const { subject } = dimension;
    if (subject.kind === "fact") names.add(plan.facts[subject.fact]?.name ?? "");
    if (subject.kind === "value" || subject.kind === "condition") visit(subject.expression);
  }
  return names;

  function visit(index: ExpressionIndex): void {
    const expression = plan.expressions[index];
    if (expression === undefined || seen.has(index)) return;
    seen.add(index);
    if (expression.op === "fact") names.add(plan.facts[expression.fact]?.name ?? "");
    if ("history" in expression) names.add(plan.histories[expression.history]?.plural ?? "");
    for (const operand of operandsOf(expression)) visit(operand);
  }
}
