import { createEngine } from "./engine.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { compileAgain, PlanError } from "./plan/error.ts";
import { openPlan } from "./plan/open.ts";
import type { Plan } from "./plan/plan.ts";

/**
 * Loads a compiled playbook; deciding then never fails on a record that fits its facts. A plan that has come through hands that are
 * not your own is checked, once and here, where `@handrail/evaluator/check` is imported.
 *
 * @param plan the document that `handrail compile` writes, or its JSON text
 * @throws PlanError where it is cut off, no plan at all, or of another schema; where it is checked, also where it is damaged or was
 *   changed after it was compiled
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when stage = evaluation then offer expert chat within 1h" });
 * const evaluator = loadPlan(JSON.stringify(plan));
 * const now = "2026-11-23T09:00:00Z";
 * evaluator.decide({ stage: "evaluation" }, { now }).recommendations[0]?.due; // "2026-11-23T10:00:00Z"
 */
export function loadPlan(plan: Plan | string): Evaluator {
  const opened = openPlan(plan);
  try {
    return createEvaluator(createEngine(opened));
  } catch (error) {
    if (error instanceof PlanError) throw error;
    throw new PlanError(
      `The plan is damaged; with "@handrail/evaluator/check" imported, it is told where. ${compileAgain}`,
      { cause: error },
    );
  }
}

/**
 * Loads a plan that `compile` has just made in this process: nothing is checked again. Any other plan is for `loadPlan`.
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "when urgent then call customer" });
 * loadOwnPlan(plan).fired({ urgent: "yes" }, { now: "2026-11-23T09:00:00Z" }).length; // 1
 */
export function loadOwnPlan(plan: Plan): Evaluator {
  return createEvaluator(createEngine(plan));
}
