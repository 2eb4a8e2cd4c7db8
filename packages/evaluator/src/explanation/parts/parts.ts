import type { JsonValue } from "../../decision/decision.ts";
import type { Engine } from "../../engine.ts";
import { operandsOf } from "../../evaluation/operands.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex, PlanExpression } from "../../plan/plan.ts";
import { jsonOf } from "../../values/json.ts";
import type { ExplainedPart } from "../explanation.ts";
import type { StatementText } from "./places.ts";
import { ownOperands, tellingRows } from "./rows.ts";
import { shownOperands } from "./shown-operands.ts";

/** Explains a condition in any situation. */
export type PartExplainer = (situation: Situation) => ExplainedPart;

/** A part of which the parts are the same in every situation. */
interface SteadyPart extends Omit<ExplainedPart, "value" | "parts"> {
  readonly valueIn: (situation: Situation) => JsonValue;
  readonly parts: readonly SteadyPart[];
}

/** What a condition is made of is worked out once, unless a table or a history decides it anew in each situation. */
export function partExplainer(
  index: ExpressionIndex,
  engine: Engine,
  texts: StatementText,
): PartExplainer {
  const steady = steadyPart(index, engine, texts, new Set());
  if (steady === null) return (situation) => explainPart(index, engine, texts, situation);
  return (situation) => explainedIn(situation, steady);
}

const noParts: readonly ExplainedPart[] = Object.freeze([]);

function explainedIn(
  situation: Situation,
  { text, place, valueIn, parts }: SteadyPart,
): ExplainedPart {
  const value = valueIn(situation);
  if (parts.length === 0) return { text, place, value, parts: noParts };
  return { text, place, value, parts: parts.map((one) => explainedIn(situation, one)) };
}

/** Operations of which the parts depend on the situation. */
const unsteady: ReadonlySet<PlanExpression["op"]> = new Set([
  "aggregate",
  "selection",
  "hit",
  "pick",
]);

/** Null where the parts depend on the situation. */
function steadyPart(
  part: ExpressionIndex,
  engine: Engine,
  texts: StatementText,
  explained: Set<ExpressionIndex>,
): SteadyPart | null {
  const { table } = engine;
  const again = explained.has(part);
  explained.add(part);
  let isSteady = true;
  const ownOf = (expression: PlanExpression) => {
    if (unsteady.has(expression.op)) isSteady = false;
    return operandsOf(expression);
  };
  const operands = shownOperands(part, texts, engine, ownOf);
  if (!isSteady) return null;
  const parts: SteadyPart[] = [];
  for (const operand of again ? [] : operands) {
    const own = steadyPart(operand, engine, texts, explained);
    if (own === null) return null;
    parts.push(own);
  }
  const json = jsonOf(table.types[part] ?? { kind: "any" });
  const evaluate = table.evaluate[part];
  const valueIn = (situation: Situation) => json(evaluate?.(situation) ?? null);
  const { text, place } = texts.part(part);
  return { text, place, valueIn, parts };
}

/**
 * A condition with the value of each of its parts. What is the same in every situation is no part of its own, and what occurs
 * again is not taken apart again: defines that build on one another could otherwise double with every step.
 */
function explainPart(
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
    const operands = shownOperands(part, texts, { plan, table }, ownIn);
    const shown = operands.map((one) => explain(one, texts));
    return [...missingHistory(part), ...shown, ...fromTable(part, texts)];
  }

  function ownIn(expression: PlanExpression): readonly ExpressionIndex[] {
    return ownOperands(expression, { plan, table }, situation);
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
}
