import type {
  ExpressionIndex,
  Plan,
  PlanAggregate,
  PlanSelection,
  PlanType,
} from "../../plan/plan.ts";
import type { Operand } from "../operand.ts";
import { compileAggregate } from "./aggregate.ts";
import { compileWalk, everything, inWindow } from "./members.ts";
import { compileSelection } from "./selection.ts";

/** What is worked out from the elements of a history or list. */
export type OverElements = PlanAggregate | PlanSelection;

const yesNo: PlanType = { kind: "yes/no" };
const duration: PlanType = { kind: "duration" };

/** @param get gives the operands */
export function compileElements(
  expression: OverElements,
  type: PlanType,
  get: (index: ExpressionIndex, as?: PlanType) => Operand,
  { histories }: Plan,
): Operand {
  const optional = (index: ExpressionIndex | null, as?: PlanType) =>
    index === null ? null : get(index, as);
  const history = histories[expression.history];
  if (history === undefined) throw new RangeError(`there is no history ${expression.history}`);
  const window = expression.op === "aggregate" ? optional(expression.window, duration) : null;
  const where = optional(expression.where, yesNo);
  const range = history.kind === "list" ? everything : inWindow(window?.evaluate ?? null);
  const walk = compileWalk(expression.history, where?.evaluate ?? null, range);
  const of = optional(expression.of);
  const evaluate =
    expression.op === "aggregate"
      ? compileAggregate(expression, walk, of)
      : compileSelection(expression, history, walk, of, optional(expression.by?.of ?? null));
  return { type, evaluate, walk };
}
