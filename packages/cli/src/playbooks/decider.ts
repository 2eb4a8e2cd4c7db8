import type { Evaluator, Plan } from "@handrail/sdk";
import type { Found } from "../findings/found.ts";

/** What a playbook and a compiled plan both can do. */
export type Deciding = Pick<Evaluator, "decide" | "why" | "facts" | "answer">;

/** What decides: a playbook or a compiled plan. */
export interface Decider extends Deciding {
  readonly plan: Plan;
  /** Warnings and hints; a plan has none left. */
  readonly findings: readonly Found[];
}
