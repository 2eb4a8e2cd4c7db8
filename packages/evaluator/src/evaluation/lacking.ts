import { tables } from "../parts/joined/tables.ts";
import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { Duration } from "../values/duration.ts";
import { operandsOf } from "./operands.ts";
import type { Situation } from "./situation.ts";
import type { Table } from "./table.ts";

/**
 * What a record leaves open: an index into the plan's facts, or behind them into its histories. A history is open where it is
 * not given, and where a field of one of its elements is not known.
 */
export type Input = number;

/** Adds the inputs that an expression lacks in a situation; none where it is known. */
export type Lacking = (index: ExpressionIndex, situation: Situation, inputs: Set<Input>) => void;

/** What an input is called. */
export function inputName({ facts, histories }: Plan, input: Input): string {
  return facts[input]?.name ?? histories[input - facts.length]?.plural ?? "";
}

export function lackingInputs(
  { expressions, facts }: Plan,
  { evaluate, scopes, walks }: Table,
): Lacking {
  const rows = tables.joined?.openRows(expressions, evaluate, (index, situation) => {
    const inputs = new Set<Input>();
    add(index, situation, inputs, new Set());
    return inputs;
  });
  return (index, situation, inputs) => add(index, situation, inputs, new Set());

  /**
   * Parts that are shared are seen once: a chain of defines could otherwise double at every step. What is about an element is
   * seen for each.
   */
  function add(
    index: ExpressionIndex,
    situation: Situation,
    inputs: Set<Input>,
    seen: Set<ExpressionIndex>,
  ): void {
    const expression = expressions[index];
    if (expression === undefined || seen.has(index) || evaluate[index]?.(situation) !== null)
      return;
    if ((scopes[index] ?? null) === null) seen.add(index);
    switch (expression.op) {
      case "fact":
        inputs.add(expression.fact);
        return;
      case "field":
        inputs.add(facts.length + expression.history);
        return;
      case "aggregate":
      case "selection": {
        const { where, of } = expression;
        const window = expression.op === "aggregate" ? expression.window : null;
        const given = walks[index]?.(situation, (within, _, truth) => {
          const open = truth === null ? [window, where, of] : [of];
          for (const operand of open) if (operand !== null) add(operand, within, inputs, seen);
          return true;
        });
        if (given !== true) inputs.add(facts.length + expression.history);
        return;
      }
      case "hit":
      case "pick":
        for (const operand of rows?.open(expression, situation, inputs) ?? []) {
          add(operand, situation, inputs, seen);
        }
        return;
      default:
        if (dividesByZero(index, situation)) return;
        for (const operand of operandsOf(expression)) add(operand, situation, inputs, seen);
    }
  }

  /** No fact helps then, whatever is divided. */
  function dividesByZero(index: ExpressionIndex, situation: Situation): boolean {
    const expression = expressions[index];
    if (expression?.op !== "arithmetic" || expression.operator !== "/") return false;
    const divisor = evaluate[expression.right]?.(situation);
    return (divisor instanceof Duration ? divisor.elapsed : divisor) === 0;
  }
}
