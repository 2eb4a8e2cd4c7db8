import { createEngine } from "./engine.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { checkedPlan } from "./plan/check.ts";
import type { Plan } from "./plan/plan.ts";

/**
 * Loads a compiled playbook. The plan is checked once, here; deciding then never fails on a record that fits its facts.
 *
 * @param plan the document that `handrail compile` writes, or its JSON text
 * @throws PlanError where it is cut off, no plan at all, of another schema, or changed after it was compiled
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when stage = evaluation then offer expert chat within 1h" });
 * const evaluator = loadPlan(JSON.stringify(plan));
 * const now = "2026-11-23T09:00:00Z";
 * evaluator.decide({ stage: "evaluation" }, { now }).recommendations[0]?.due; // "2026-11-23T10:00:00Z"
 */
export function loadPlan(plan: Plan | string): Evaluator {
  return createEvaluator(createEngine(checkedPlan(plan)));
}
