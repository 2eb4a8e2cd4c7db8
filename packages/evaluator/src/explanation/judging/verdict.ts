import type { Rule } from "../../decision/sentences/rule.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Change, Outcome } from "../explanation.ts";

/** What becomes of an action, and what would turn it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** With which it turns. */
  change(): readonly Change[] | null;
  /** With which a rule that is not true comes to hold. */
  changeToHold(rule: Rule): readonly Change[] | null;
}

/** @param truths of the rules that speak of it */
export type Judge = (situation: Situation, truths: readonly (boolean | null)[]) => Verdict;
