import type { ExpressionIndex, Plan, PlanExpression, PlanType } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Operand } from "./operand.ts";
import type { Situation } from "./situation.ts";
import type { Table } from "./worked-table.ts";

/** Gives an operand; with a type, as a value of it. */
export type Get = (index: ExpressionIndex, as?: PlanType) => Operand;

/** What an expression is made ready with. */
export interface Surroundings {
  readonly plan: Plan;
  readonly zone: Zone;
  readonly get: Get;
}

/** Tells what unknown expressions lack, where that is not what their operands lack. */
export interface OwnLacking<Own extends PlanExpression = PlanExpression> {
  /**
   * Adds the inputs that an expression lacks itself.
   *
   * @param look looks at an operand in another situation
   * @returns the operands to look at in this one; undefined for all
   */
  add(
    expression: Own,
    index: ExpressionIndex,
    situation: Situation,
    inputs: Set<number>,
    look: (operand: ExpressionIndex, situation: Situation) => void,
  ): readonly ExpressionIndex[] | undefined;
}

/** What a part of the package knows of the expressions that it works out. */
export interface Operations<Own extends PlanExpression = PlanExpression> {
  /** @param types of the expressions before it */
  typeOf(expression: Own, plan: Plan, types: readonly PlanType[]): PlanType;
  /** @param lacksOf the inputs that one expression lacks */
  lackingWith?(
    plan: Plan,
    table: Table,
    lacksOf: (index: ExpressionIndex, situation: Situation) => ReadonlySet<number>,
  ): OwnLacking<Own>;
  compile(expression: Own, around: Surroundings): Pick<Operand, "evaluate" | "walk">;
}
