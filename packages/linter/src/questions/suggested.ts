import { type Content, coveringOf, type Name } from "@handrail/analysis";
import type { Plan, PlanRule } from "@handrail/evaluator";
import { guardrailSays } from "./covering.ts";

const suggestedBy = new WeakMap<Content, ReadonlyMap<number, Name>>();

/** All that decides about each action. */
export function suggestedIn(plan: Plan, content: Content): ReadonlyMap<number, Name> {
  const known = suggestedBy.get(content);
  if (known !== undefined) return known;
  const { names } = content;
  const coveredBy = guardrailsIn(plan, content);
  const choices = choicesIn(plan, content, coveredBy);
  const byAction = new Map<number, Name[]>();
  for (const rule of plan.rules) {
    for (const one of rule.then) {
      const said = names.name("suggests", [
        content.condition(rule),
        content.recommendation(one),
        coveredBy(one.action),
        choices.get(rule) ?? "in no choice",
      ]);
      const all = byAction.get(one.action);
      if (all === undefined) byAction.set(one.action, [said]);
      else all.push(said);
    }
  }
  const found = new Map(
    [...byAction].map(([action, all]) => [action, names.together("suggested", all)]),
  );
  suggestedBy.set(content, found);
  return found;
}

/** Of each action the guardrails that may block it. */
function guardrailsIn(plan: Plan, content: Content): (action: number) => Name {
  const known = new Map<number, Name>();
  return (action) => {
    const found = known.get(action);
    if (found !== undefined) return found;
    const all = coveringOf(plan, action).map((guardrail) => guardrailSays(guardrail, content));
    const made = content.names.name("covered by", all);
    known.set(action, made);
    return made;
  };
}

/** Of each rule that competes with others: which, in their order, and its place among them. */
function choicesIn(
  plan: Plan,
  content: Content,
  coveredBy: (action: number) => Name,
): ReadonlyMap<PlanRule, Name> {
  const found = new Map<PlanRule, Name>();
  for (const choice of plan.choices) {
    const rules = choice.rules.flatMap((index) => plan.rules[index] ?? []);
    const said = content.names.name(
      "compete",
      rules.flatMap((one) => [
        content.condition(one),
        ...one.then.flatMap(({ action, via }) => [content.role(via), coveredBy(action)]),
      ]),
    );
    for (const [place, rule] of rules.entries())
      found.set(rule, content.names.name(`place ${place}`, [said]));
  }
  return found;
}
