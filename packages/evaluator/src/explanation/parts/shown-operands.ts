import type { Engine } from "../../engine.ts";
import { operandsOf } from "../../evaluation/operands.ts";
import type { ExpressionIndex, PlanExpression } from "../../plan/plan.ts";
import type { StatementText } from "./places.ts";

/**
 * The operands of an expression that an explanation shows as its parts, each once.
 *
 * @param ownOf the operands that an expression has by itself
 */
export function shownOperands(
  part: ExpressionIndex,
  texts: StatementText,
  { plan, table }: Pick<Engine, "plan" | "table">,
  ownOf: (expression: PlanExpression) => readonly ExpressionIndex[],
): readonly ExpressionIndex[] {
  return [...new Set(shown(part))];

  function shown(part: ExpressionIndex): readonly ExpressionIndex[] {
    const expression = plan.expressions[part];
    if (expression === undefined) return [];
    return ownOf(expression)
      .flatMap(outsideElements)
      .filter(varies)
      .flatMap((operand) => (saysTheSame(operand, part) ? shown(operand) : [operand]));
  }

  /** What is about an element has no value of its own; what it holds the element against has. */
  function outsideElements(operand: ExpressionIndex): readonly ExpressionIndex[] {
    const expression = plan.expressions[operand];
    if (expression === undefined) return [];
    return (table.scopes[operand] ?? null) === null
      ? [operand]
      : operandsOf(expression).flatMap(outsideElements);
  }

  function varies(operand: ExpressionIndex): boolean {
    const op = plan.expressions[operand]?.op;
    return op !== "constant" && op !== "now" && op !== "today";
  }

  /** What a sentence was taken apart into stands where the sentence does, and would only repeat it. */
  function saysTheSame(operand: ExpressionIndex, part: ExpressionIndex): boolean {
    const inner = texts.part(operand).place;
    const outer = texts.part(part).place;
    return (
      inner !== null &&
      outer !== null &&
      plan.expressions[operand]?.op !== "fact" &&
      inner.file === outer.file &&
      inner.line === outer.line &&
      inner.column === outer.column &&
      inner.endLine === outer.endLine &&
      inner.endColumn === outer.endColumn
    );
  }
}
