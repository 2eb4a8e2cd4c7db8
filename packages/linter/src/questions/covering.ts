import { type Content, covers } from "@handrail/analysis";
import type { Plan, PlanGuardrail } from "@handrail/evaluator";

const known = new WeakMap<Plan, Map<number, readonly PlanGuardrail[]>>();

/** The guardrails that cover an action, in the plan's order. */
export function coveringOf(plan: Plan, action: number): readonly PlanGuardrail[] {
  const byAction = known.get(plan) ?? new Map<number, readonly PlanGuardrail[]>();
  known.set(plan, byAction);
  const found = byAction.get(action);
  if (found !== undefined) return found;
  const own = plan.actions[action];
  const covering =
    own === undefined ? [] : plan.guardrails.filter((one) => covers(one.covers, own, action));
  byAction.set(action, covering);
  return covering;
}

/** What a guardrail blocks by: when, and which medium. */
export function guardrailSays(guardrail: PlanGuardrail, content: Content): string {
  return `${content.condition(guardrail)} ${content.role(guardrail.via)}`;
}
