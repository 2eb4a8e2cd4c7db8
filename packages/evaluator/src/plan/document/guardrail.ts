import type { PlanPattern } from "./action.ts";
import type { PlanRole, PlanStatement } from "./sentence.ts";

export interface PlanGuardrail extends PlanStatement {
  readonly covers: PlanPattern;
  /** Only recommendations by this medium are meant. */
  readonly via: PlanRole | null;
}
