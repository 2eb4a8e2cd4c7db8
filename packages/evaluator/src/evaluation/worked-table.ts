import type { PlanType } from "../plan/plan.ts";
import type { Walk } from "./histories/members.ts";
import type { Evaluate } from "./situation.ts";

/** A plan's expressions, ready to be worked out in any situation. */
export interface Table {
  readonly evaluate: readonly Evaluate[];
  readonly types: readonly PlanType[];
  /** The history whose elements an expression is about; null or nothing where it is about none. */
  readonly scopes: readonly (number | null)[];
  /** Of aggregates and selections: visits the elements that they are about. */
  readonly walks: readonly (Walk | undefined)[];
  /** How many values a situation must be able to keep. */
  readonly memoSize: number;
}
