import type { Choice } from "../../decision/choices/choice.ts";
import type { Guardrail } from "../../decision/guardrails/guardrail.ts";
import type { Limit } from "../../decision/limits/limit.ts";
import type { Rule } from "../../decision/sentences/rule.ts";
import type { Engine } from "../../engine.ts";

/** All that speaks of one action. */
export interface Speaking {
  /** By id, like all others. */
  readonly rules: readonly Rule[];
  readonly guardrails: readonly Guardrail[];
  readonly limits: readonly Limit[];
  /** Those to which one of its rules belongs, in the plan's order. */
  readonly choices: readonly Choice[];
}

/** Finds what speaks of an action; all rules are looked at once. */
export function speakingFinder({ bench }: Engine): (action: number) => Speaking {
  let byAction: ReadonlyMap<number, readonly Rule[]> | undefined;
  return (action) => {
    byAction ??= rulesByAction(bench.rules);
    const rules = byAction.get(action) ?? [];
    const own = new Set(rules);
    return {
      rules,
      guardrails: bench.guardrails[action] ?? [],
      limits: bench.limits[action] ?? [],
      choices: bench.choices.filter((choice) => choice.rules.some((rule) => own.has(rule))),
    };
  };
}

function rulesByAction(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const byAction = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const { action } of rule.suggestions) {
      const own = byAction.get(action);
      if (own === undefined) byAction.set(action, [rule]);
      else if (own.at(-1) !== rule) own.push(rule);
    }
  }
  return byAction;
}
