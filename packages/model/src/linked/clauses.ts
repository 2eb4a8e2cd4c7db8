import type { LinkedRecommendation, LinkedRole } from "./action.ts";
import type { TypedExpression } from "./expression.ts";

/** Clauses that a recommendation must have; one that is not named may be any. */
export interface ExpectedClauses {
  /** Due no later than this. */
  readonly within: TypedExpression | null;
  /** Not before exactly this. */
  readonly after: TypedExpression | null;
  readonly every: TypedExpression | null;
  readonly by: LinkedRole | null;
  readonly to: LinkedRole | null;
  readonly via: LinkedRole | null;
  /** Steps that the escalation must have: exactly then, to them. */
  readonly escalation: LinkedRecommendation["escalation"];
  /** Names that the handover must carry. */
  readonly with: readonly string[];
}
