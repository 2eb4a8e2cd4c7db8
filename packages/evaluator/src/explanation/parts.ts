import type { Engine } from "../engine.ts";
import { operandsOf } from "../evaluation/operands.ts";
import type { Situation } from "../evaluation/situation.ts";
import type { ExpressionIndex } from "../plan/plan.ts";
import { jsonOf } from "../values/json.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { StatementText } from "./places.ts";
import { ownOperands, tellingRows } from "./rows.ts";

/**
 * A condition with the value of each of its parts. What is the same in every situation is no part of its own, and what occurs
 * again is not taken apart again: defines that build on one another could otherwise double with every step.
 */
export function explainPart(
  index: ExpressionIndex,
  { plan, table }: Engine,
  texts: StatementText,
  situation: Situation,
): ExplainedPart {
  const explained = new Set<ExpressionIndex>();
  return explain(index, texts);

  function explain(part: ExpressionIndex, texts: StatementText): ExplainedPart {
    const { text, place } = texts.part(part);
    const value = table.evaluate[part]?.(situation) ?? null;
    const json = jsonOf(table.types[part] ?? { kind: "any" });
    const again = explained.has(part);
    explained.add(part);
    return { text, place, value: json(value), parts: again ? [] : partsOf(part, texts) };
  }

  function partsOf(part: ExpressionIndex, texts: StatementText): readonly ExplainedPart[] {
    const shown = [...new Set(shownOperands(part, texts))].map((one) => explain(one, texts));
    return [...missingHistory(part), ...shown, ...fromTable(part, texts)];
  }

  /** Of the rows of a table those that tell why it says what it says. */
  function fromTable(part: ExpressionIndex, texts: StatementText): readonly ExplainedPart[] {
    const expression = plan.expressions[part];
    if (expression?.op !== "hit" && expression?.op !== "pick") return [];
    const own = texts.inTable(expression.rows);
    return tellingRows(expression, { plan, table }, situation).map((one) => explain(one, own));
  }

  /** What no sentence says is missing, while it is the reason. */
  function missingHistory(part: ExpressionIndex): readonly ExplainedPart[] {
    const expression = plan.expressions[part];
    if (expression?.op !== "aggregate" && expression?.op !== "selection") return [];
    const { history } = expression;
    if ((situation.histories[history] ?? null) !== null) return [];
    const text = plan.histories[history]?.plural ?? null;
    return [{ text, place: null, value: null, parts: [] }];
  }

  function shownOperands(part: ExpressionIndex, texts: StatementText): readonly ExpressionIndex[] {
    const expression = plan.expressions[part];
    if (expression === undefined) return [];
    return ownOperands(expression, { plan, table }, situation)
      .flatMap(outsideElements)
      .filter(varies)
      .flatMap((operand) =>
        saysTheSame(operand, part, texts) ? shownOperands(operand, texts) : [operand],
      );
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
  function saysTheSame(
    operand: ExpressionIndex,
    part: ExpressionIndex,
    texts: StatementText,
  ): boolean {
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
