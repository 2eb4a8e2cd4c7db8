import type { PlanAction, PlanPattern } from "../../plan/plan.ts";
import { byId, type Sentence } from "./statement.ts";

/** The sentences that cover each action, by the action's index, in the order of their ids. */
export function coveringByAction<S extends Sentence>(
  plans: readonly { readonly covers: PlanPattern }[],
  sentences: readonly S[],
  actions: readonly PlanAction[],
): readonly (readonly S[])[] {
  return actions.map((action, index) =>
    sentences
      .filter((sentence) => {
        const plan = plans[sentence.index];
        return plan !== undefined && covers(plan.covers, action, index);
      })
      .sort(byId),
  );
}

/** Traits that nobody declared are unknown, so that such an action is covered by every pattern of traits. */
function covers(pattern: PlanPattern, { traits }: PlanAction, index: number): boolean {
  if ("action" in pattern) return pattern.action === index;
  return traits === null || pattern.traits.every((trait) => traits.includes(trait));
}
