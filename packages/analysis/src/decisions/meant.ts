import type { PlanAction } from "@handrail/evaluator";
import type { AskedPattern } from "./promise.ts";

/** Whether an action is meant; null where nobody declared what it is. */
export function isMeant(pattern: AskedPattern, action: PlanAction | undefined): boolean | null {
  if (action === undefined) return false;
  if ("action" in pattern) return pattern.action === action.name;
  if (action.traits === null) return pattern.traits.length === 0 ? true : null;
  return pattern.traits.every((trait) => action.traits?.includes(trait) === true);
}
