import type { ExpressionIndex, Plan, PlanRole } from "./plan.ts";

/** The expressions that rules, guardrails, limits and defines point at, once for each time they do. */
export function planRoots({ rules, guardrails, limits, values }: Plan): readonly ExpressionIndex[] {
  const roots: ExpressionIndex[] = [];
  const add = (index: ExpressionIndex | null) => {
    if (index !== null) roots.push(index);
  };
  const addRole = (role: PlanRole | null) => {
    if (role !== null && "expression" in role) add(role.expression);
  };
  for (const { when, via } of guardrails) {
    add(when);
    addRole(via);
  }
  for (const { when, then } of rules) {
    add(when);
    for (const { within, after, every, by, to, via, with: carried, escalation } of then) {
      [within, after, every].forEach(add);
      [by, to, via].forEach(addRole);
      for (const { expression } of carried) add(expression);
      for (const step of escalation) {
        add(step.after);
        addRole(step.to);
      }
    }
  }
  for (const { counting } of limits) add(counting?.per ?? null);
  for (const { expression } of values) add(expression);
  return roots;
}

/** Those that they point at for each element of a history. */
export function elementRoots({ limits }: Plan): readonly ExpressionIndex[] {
  return limits.flatMap(({ counting }) => counting?.where ?? []);
}
