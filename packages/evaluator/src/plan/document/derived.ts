import type { ExpressionIndex } from "./expression-index.ts";
import type { PlanType } from "./value-types.ts";

/** What a define or a score names: a value that a record cannot override. */
export interface PlanDerived {
  readonly name: string;
  readonly type: PlanType;
  readonly expression: ExpressionIndex;
}
