import type { Plan, PlanGuardrail, PlanRule } from "@handrail/evaluator";
import type { Joint } from "./joint.ts";

/** The rules and guardrails of each version that the other does not have in the same words. */
export interface Changed {
  readonly rules: readonly PlanRule[];
  readonly guardrails: readonly PlanGuardrail[];
  readonly ids: ReadonlySet<string>;
}

export function changedSentences({ sides }: Joint): readonly [Changed, Changed] {
  const [before, after] = sides.map(({ view }) => view);
  const none = { rules: [], guardrails: [], ids: new Set<string>() };
  if (before === undefined || after === undefined) return [none, none];
  return [beyond(before, after), beyond(after, before)];
}

function beyond(plan: Plan, other: Plan): Changed {
  const known = new Set([...other.rules.map(ruleText), ...other.guardrails.map(guardrailText)]);
  const rules = plan.rules.filter((one) => !known.has(ruleText(one)));
  const guardrails = plan.guardrails.filter((one) => !known.has(guardrailText(one)));
  return { rules, guardrails, ids: new Set([...rules, ...guardrails].map(({ id }) => id)) };
}

export function ruleText({ when, validFrom, validUntil, priority, then }: PlanRule): string {
  return JSON.stringify(["rule", when, validFrom, validUntil, priority, then]);
}

function guardrailText({ when, covers, via, validFrom, validUntil }: PlanGuardrail): string {
  return JSON.stringify(["guardrail", when, covers, via, validFrom, validUntil]);
}
