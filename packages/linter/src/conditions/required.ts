import type { LinkedPlaybook } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { namesIn } from "./about.ts";
import { guardrailsOver, type Recommended } from "./covers.ts";

/** Whether a recommendation depends on one of some facts: by its rule's condition, or by a guardrail over its action. */
export function dependsOnAny(
  { rule, action }: Pick<Recommended, "rule" | "action">,
  playbook: LinkedPlaybook,
  facts: readonly string[],
): boolean {
  const wanted = facts.map(fold);
  const conditions = [rule, ...guardrailsOver(playbook, action)].map(({ when }) => when);
  return conditions.some((condition) => {
    const names = namesIn(condition);
    return wanted.some((one) => names.has(one));
  });
}
