import type { Plan } from "@handrail/evaluator";
import { covers } from "../decisions/statements.ts";
import type { Joint } from "./joint.ts";

/** The actions of which the two versions do not say word for word the same: only these can be decided differently. */
export function changedActions({ sides, actions }: Joint): readonly number[] {
  const [before, after] = sides.map(({ view }) => contentOf(view, actions.length));
  return actions.flatMap((_, action) => (before?.[action] !== after?.[action] ? [action] : []));
}

/** By action, what decides about it: rules with their choices, guardrails. */
function contentOf(plan: Plan, actions: number): readonly string[] {
  const lines: string[][] = Array.from({ length: actions }, () => []);
  const guardrails = plan.guardrails.map((one) => ({
    one,
    text: JSON.stringify(["guardrail", one.when, one.via, one.validFrom, one.validUntil]),
  }));
  const guarding = lines.map((_, action) => {
    const known = plan.actions[action];
    return guardrails
      .filter(({ one }) => known !== undefined && covers(one.covers, known, action))
      .map(({ text }) => text)
      .sort();
  });
  const ruleText = (index: number) => {
    const rule = plan.rules[index];
    return rule && [rule.when, rule.validFrom, rule.validUntil, rule.priority, rule.then];
  };
  const choiceOf = new Map<number, string>();
  for (const choice of plan.choices) {
    const text = JSON.stringify(
      choice.rules.map((index) => [
        ruleText(index),
        plan.rules[index]?.then.map((one) => guarding[one.action]),
      ]),
    );
    for (const index of choice.rules) choiceOf.set(index, text);
  }
  for (const [index, rule] of plan.rules.entries()) {
    const text = JSON.stringify([
      rule.when,
      rule.validFrom,
      rule.validUntil,
      rule.priority,
      choiceOf.get(index) ?? null,
    ]);
    for (const one of rule.then) lines[one.action]?.push(`${text} ${JSON.stringify(one)}`);
  }
  return lines.map((own, action) =>
    [...own.sort(), ...(own.length === 0 ? [] : (guarding[action] ?? []))].join("\n"),
  );
}
