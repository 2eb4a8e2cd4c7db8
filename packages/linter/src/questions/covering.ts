import type { Content } from "@handrail/analysis";
import type { PlanGuardrail } from "@handrail/evaluator";

/** What a guardrail blocks by: when, and which medium. */
export function guardrailSays(guardrail: PlanGuardrail, content: Content): string {
  return `${content.condition(guardrail)} ${content.role(guardrail.via)}`;
}
