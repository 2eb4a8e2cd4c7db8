import { tables } from "../parts/joined/tables.ts";
import type { ExpressionIndex, Plan, PlanExpression, PlanHit, PlanPick } from "../plan/plan.ts";
import { type Input, type Lacking, united } from "./lacking.ts";
import { operandsOf } from "./operands.ts";
import type { Evaluate, Situation } from "./situation.ts";

/** What an expression lacks that can still be found out; null where it stays unknown without what cannot. */
export type OpenInputs = (
  index: ExpressionIndex,
  situation: Situation,
) => ReadonlySet<Input> | null;

const nothing: ReadonlySet<Input> = new Set();

/** Operations that are unknown as soon as one of their operands is. */
const strict: ReadonlySet<PlanExpression["op"]> = new Set([
  "compare",
  "one of",
  "contains",
  "starts with",
  "arithmetic",
  "day of",
]);

/** For situations in which facts are skipped. */
export function openInputs(
  { expressions, facts: { length: facts } }: Plan,
  evaluate: readonly Evaluate[],
  lacking: Lacking,
): OpenInputs {
  return open;

  function open(index: ExpressionIndex, situation: Situation): ReadonlySet<Input> | null {
    const expression = expressions[index];
    if (expression === undefined || evaluate[index]?.(situation) !== null) return nothing;
    if (expression.op === "fact") {
      return situation.skipped.has(expression.fact) ? null : new Set([expression.fact]);
    }
    if (expression.op === "aggregate" || expression.op === "selection") {
      return askable(index, situation);
    }
    if (expression.op === "hit" || expression.op === "pick") {
      return openRow(expression, situation);
    }
    const missing = operandsOf(expression).filter((part) => evaluate[part]?.(situation) === null);
    const parts = missing.map((part) => open(part, situation));
    const possible = parts.filter((part) => part !== null);
    const stays =
      possible.length === 0 || (strict.has(expression.op) && possible.length < parts.length);
    return stays ? null : united(possible);
  }

  function openRow(
    expression: PlanHit | PlanPick,
    situation: Situation,
  ): ReadonlySet<Input> | null {
    const rows = expressions[expression.rows];
    if (rows?.op !== "rows") return null;
    const { parts, needs } = tables.needed.unknownParts(expression, rows, evaluate, situation);
    const possible: ReadonlySet<Input>[] = [];
    for (const part of parts) {
      const inputs = open(part, situation);
      if (inputs !== null) possible.push(inputs);
      else if (needs === "all") return null;
      else if (needs === "from the top") break;
    }
    return possible.length === 0 ? null : united(possible);
  }

  /** Histories are not asked for, and what is about their elements is not looked into. */
  function askable(index: ExpressionIndex, situation: Situation): ReadonlySet<Input> | null {
    const inputs = new Set<Input>();
    lacking(index, situation, inputs);
    const found = [...inputs].filter((input) => input < facts && !situation.skipped.has(input));
    return found.length === 0 ? null : new Set(found);
  }
}
