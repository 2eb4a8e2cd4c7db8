import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { operandsOf } from "./operands.ts";
import { type PartOp, partOf } from "./part-of.ts";
import type { Situation } from "./situation.ts";
import type { Table } from "./worked-table.ts";

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

export function lackingInputs(plan: Plan, table: Table): Lacking {
  const { expressions } = plan;
  const { evaluate, scopes } = table;
  const ways = new Map(
    Object.values(partOf).map((part) => [
      part,
      part.joined?.lackingWith?.(plan, table, (index, situation) => {
        const inputs = new Set<Input>();
        lacking(index, situation, inputs);
        return inputs;
      }),
    ]),
  );
  const own = expressions.map(({ op }) => ways.get(partOf[op as PartOp]));
  return lacking;

  function lacking(index: ExpressionIndex, situation: Situation, inputs: Set<Input>): void {
    add(index, situation, inputs, new Set());
  }

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
    if (expression.op === "fact") {
      inputs.add(expression.fact);
      return;
    }
    const operands =
      own[index]?.add(expression, index, situation, inputs, (operand, within) =>
        add(operand, within, inputs, seen),
      ) ?? operandsOf(expression);
    for (const operand of operands) add(operand, situation, inputs, seen);
  }
}

export function united(sets: readonly ReadonlySet<Input>[]): ReadonlySet<Input> {
  const all = new Set<Input>();
  for (const set of sets) for (const input of set) all.add(input);
  return all;
}
