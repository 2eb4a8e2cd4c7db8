import type { Bench } from "../../decision/bench.ts";
import { judge } from "../../decision/judge.ts";
import { passLimits } from "../../decision/limits/hold.ts";
import { byImportance } from "../../decision/merging/importance.ts";
import type { Group } from "../../decision/sentences/rule.ts";
import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Outcome } from "../explanation.ts";

/** What becomes of one action in a situation. */
export type OutcomeOf = (situation: Situation) => Outcome;

/**
 * Reads an action's outcome as cheaply as it can be: an action without limits depends on nothing but what speaks of it itself.
 *
 * @param own the rules and all else that speak of the action
 */
export function outcomes(action: number, own: Bench, engine: Engine): OutcomeOf {
  const limited = (engine.bench.limits[action] ?? []).length > 0;
  const bench = limited ? engine.bench : own;
  return (situation) => {
    const { free, blocked, pending } = judge(bench, situation);
    const isOwn = (group: Group) => group.action === action;
    if (free.some(isOwn)) {
      if (!limited) return "recommended";
      const { passed } = passLimits(byImportance(free, engine), bench.limits, situation);
      return passed.some(isOwn) ? "recommended" : "deferred";
    }
    if (blocked.some(isOwn)) return "blocked";
    return pending.some(({ rule }) => rule.suggestions.some((one) => one.action === action))
      ? "pending"
      : "none";
  };
}
