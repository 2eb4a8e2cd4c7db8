import type { Plan, PlanGuardrail, PlanRecommendation, PlanRule } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { Guardrails } from "../decisions/guardrails.ts";
import { statementTruth } from "../decisions/statements.ts";
import { prove } from "./prove.ts";

/** What a rule recommends in vain. */
export interface BlockedAction {
  readonly one: PlanRecommendation;
  /** The guardrail that alone blocks it wherever the rule is true; else all those that do together. */
  readonly by: readonly PlanGuardrail[];
}

/**
 * The actions of a rule that are proved to be blocked wherever it is true.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when ready then pitch project and call customer\nnever pitch project when ready or waiting",
 * });
 * blockedActions(plan, plan.rules[0]).length; // 1
 */
export function blockedActions(
  plan: Plan,
  rule: PlanRule,
  options: AskOptions = {},
): readonly BlockedAction[] {
  const found: BlockedAction[] = [];
  for (const one of rule.then) {
    let covering: readonly PlanGuardrail[] = [];
    const [isBlocked, ...byOne] = prove(
      plan,
      function* (encoder) {
        const guardrails = new Guardrails(encoder);
        const { gates } = encoder;
        covering = guardrails.covering(one);
        if (covering.length === 0) return;
        const { yes } = statementTruth(rule, encoder);
        yield gates.and(yes, -guardrails.blocked(one));
        for (const guardrail of covering) yield gates.and(yes, -guardrails.blocks(guardrail, one));
      },
      options,
    );
    if (isBlocked !== true) continue;
    const alone = covering.find((_, index) => byOne[index] === true);
    found.push({ one, by: alone === undefined ? covering : [alone] });
  }
  return found;
}
