import type { PlanChoice } from "../../plan/plan.ts";
import type { Rule } from "../sentences/rule.ts";

/** Rules of which at most one wins. */
export interface Choice {
  readonly plan: PlanChoice;
  /** The first that is in wins, if none before it is open. */
  readonly rules: readonly Rule[];
}

export function compileChoice(plan: PlanChoice, rules: readonly Rule[]): Choice {
  return { plan, rules: plan.rules.flatMap((index) => rules[index] ?? []) };
}
