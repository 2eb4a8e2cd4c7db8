import type { Plan, PlanRule } from "@handrail/evaluator";
import { covers } from "../decisions/statements.ts";
import { Copied } from "../situation/copied.ts";
import { movedRecommendation, movedRole } from "./moved-statements.ts";

/**
 * What of a plan decides about an action: its rules, those of their choices, and the guardrails on all that these recommend. It is
 * for this process, and keeps the hash of the whole.
 */
export function sliceOf(plan: Plan, action: number): Plan {
  const { indexes, choices } = reachOf(plan, action);
  const rules = indexes.flatMap((index) => plan.rules[index] ?? []);
  const actions = new Set(rules.flatMap(({ then }) => then.map((one) => one.action)));
  const guardrails = plan.guardrails.filter((guardrail) =>
    [...actions].some((index) => {
      const known = plan.actions[index];
      return known !== undefined && covers(guardrail.covers, known, index);
    }),
  );
  const { expressions, at: here } = new Copied(plan);
  const { places: _, ...rest } = plan;
  return {
    ...rest,
    bindings: [],
    values: [],
    limits: [],
    choices: choices.map((one) => ({
      ...one,
      rules: one.rules.map((index) => indexes.indexOf(index)),
    })),
    rules: rules.map((rule) => ({
      ...rule,
      when: here(rule.when),
      then: rule.then.map((one) => movedRecommendation(one, here)),
    })),
    guardrails: guardrails.map((one) => ({
      ...one,
      when: here(one.when),
      via: one.via && movedRole(one.via, here),
    })),
    expressions,
  };
}

/** The rules that make an action, and those of their choices. */
export function slicedRules(plan: Plan, action: number): readonly PlanRule[] {
  return reachOf(plan, action).indexes.flatMap((index) => plan.rules[index] ?? []);
}

function reachOf(plan: Plan, action: number) {
  const kept = new Set<number>();
  for (const [index, { then }] of plan.rules.entries())
    if (then.some((one) => one.action === action)) kept.add(index);
  const choices = plan.choices.filter(({ rules }) => rules.some((one) => kept.has(one)));
  for (const { rules } of choices) for (const one of rules) kept.add(one);
  return { indexes: [...kept].sort((a, b) => a - b), choices };
}
