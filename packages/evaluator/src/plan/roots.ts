import type { ExpressionIndex, Plan, PlanRole } from "./plan.ts";

/** The expressions that rules, guardrails and defines point at, once for each time they do. */
export function planRoots({ rules, guardrails, values }: Plan): readonly ExpressionIndex[] {
  const statements = [...rules, ...guardrails].map(({ when }) => when);
  const media = guardrails.flatMap(({ via }) => rootsOfRole(via));
  const clauses = rules
    .flatMap(({ then }) => then)
    .flatMap(({ within, after, every, by, to, via, with: carried, escalation }) => [
      ...[within, after, every].filter((index) => index !== null),
      ...[by, to, via].flatMap(rootsOfRole),
      ...carried.map(({ expression }) => expression),
      ...escalation.flatMap((step) => [step.after, ...rootsOfRole(step.to)]),
    ]);
  return [...statements, ...media, ...clauses, ...values.map(({ expression }) => expression)];
}

function rootsOfRole(role: PlanRole | null): readonly ExpressionIndex[] {
  return role === null || "text" in role ? [] : [role.expression];
}
