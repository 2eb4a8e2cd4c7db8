import type { Plan, PlanGuardrail, PlanRecommendation, PlanRule } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { coveringOf } from "../decisions/guardrails.ts";
import { statementTruth } from "../decisions/statements.ts";
import { isProved } from "./prove.ts";

/** What a rule recommends in vain. */
export interface BlockedAction {
  readonly one: PlanRecommendation;
  /** The guardrail that alone blocks it wherever the rule is true; else all those that do together. */
  readonly by: readonly PlanGuardrail[];
}

/**
 * The actions of a rule that are proved to be blocked wherever it is true. Where they are all of its actions: the fast half of
 * `canGetThrough`.
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
    const covering = coveringOf(plan, one.action);
    if (covering.length === 0 || !isAlwaysBlocked(plan, rule, one, covering, options)) continue;
    const alone = covering.find((by) => isAlwaysBlocked(plan, rule, one, [by], options));
    found.push({ one, by: alone === undefined ? covering : [alone] });
  }
  return found;
}

function isAlwaysBlocked(
  plan: Plan,
  rule: PlanRule,
  one: PlanRecommendation,
  by: readonly PlanGuardrail[],
  options: AskOptions,
): boolean {
  return isProved(
    plan,
    rule.when,
    ({ encoder, guardrails }) => {
      const { yes } = statementTruth(rule, encoder);
      return encoder.gates.and(yes, ...by.map((guardrail) => -guardrails.blocks(guardrail, one)));
    },
    options,
  );
}
