import type { ExpressionIndex, Plan, PlanRole } from "./plan.ts";

/** The expressions that rules, guardrails, limits and defines point at, once for each time they do. */
export function planRoots({ rules, guardrails, limits, values }: Plan): readonly ExpressionIndex[] {
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
  const periods = limits.flatMap(({ counting }) => (counting === null ? [] : [counting.per]));
  const defines = values.map(({ expression }) => expression);
  return [...statements, ...media, ...clauses, ...periods, ...defines];
}

/** Those that they point at for each element of a history. */
export function elementRoots({ limits }: Plan): readonly ExpressionIndex[] {
  return limits.flatMap(({ counting }) => counting?.where ?? []);
}

function rootsOfRole(role: PlanRole | null): readonly ExpressionIndex[] {
  return role === null || "text" in role ? [] : [role.expression];
}
