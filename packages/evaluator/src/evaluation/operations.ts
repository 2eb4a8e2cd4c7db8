import type { ExpressionIndex, Plan, PlanExpression, PlanType } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Operand } from "./operand.ts";

/** Gives an operand; with a type, as a value of it. */
export type Get = (index: ExpressionIndex, as?: PlanType) => Operand;

/** What an expression is made ready with. */
export interface Surroundings {
  readonly plan: Plan;
  readonly zone: Zone;
  readonly get: Get;
}

/** What a part of the package knows of the expressions that it works out. */
export interface Operations<Own extends PlanExpression = PlanExpression> {
  /** @param types of the expressions before it */
  typeOf(expression: Own, plan: Plan, types: readonly PlanType[]): PlanType;
  compile(expression: Own, around: Surroundings): Pick<Operand, "evaluate" | "walk">;
}
