import type { PlanType } from "../plan/plan.ts";
import type { Known } from "../values/value.ts";
import type { Walk } from "./histories/members.ts";
import type { Evaluate } from "./situation.ts";

/** One side of an operation. */
export interface Operand {
  readonly evaluate: Evaluate;
  readonly type: PlanType;
  /** Present where the value is the same in every situation. */
  readonly constant?: Known;
  /** Present where it is about the elements of a history: visits them. */
  readonly walk?: Walk;
}
