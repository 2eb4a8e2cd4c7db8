import { createEngine } from "./engine.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import type { Plan } from "./plan/plan.ts";

/** Loads a plan. */
export function loadPlan(plan: Plan | string): Evaluator {
  const document: Plan = typeof plan === "string" ? JSON.parse(plan) : plan;
  return createEvaluator(createEngine(document));
}
