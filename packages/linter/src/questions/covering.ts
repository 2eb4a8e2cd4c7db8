import type { Content, Name } from "@handrail/analysis";
import type { PlanGuardrail } from "@handrail/evaluator";

/** What a guardrail blocks by: when, and which medium. */
export function guardrailSays(guardrail: PlanGuardrail, content: Content): Name {
  return content.names.name("never", [content.condition(guardrail), content.role(guardrail.via)]);
}
