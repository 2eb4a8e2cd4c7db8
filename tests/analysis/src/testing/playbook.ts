import { compile } from "@handrail/compiler";
import type { Plan, PlanRule } from "@handrail/evaluator";
import { loadPlan } from "@handrail/evaluator/all";
import { createModel } from "@handrail/model";

const name = "sales.playbook";

/** Compiles a playbook that must have no errors. */
export function planOf(text: string): Plan {
  const model = createModel();
  model.setFile(name, { text });
  const errors = model.findings(name).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return compile(model.link(name), { source: () => ({ text, name }) });
}

export function ruleOf(plan: Plan, index = 0): PlanRule {
  const rule = plan.rules[index];
  if (rule === undefined) throw new Error(`There is no rule ${index}.`);
  return rule;
}

/** Whether a rule fires in a situation, as the whole playbook decides. */
export function fires(
  plan: Plan,
  { id }: PlanRule,
  situation: { record: object; now: string },
): boolean {
  const { fired } = loadPlan(plan);
  return fired({ ...situation.record }, { now: situation.now }).includes(id);
}
