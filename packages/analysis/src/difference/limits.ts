import type { Plan, PlanLimit } from "@handrail/evaluator";
import { covers } from "../decisions/statements.ts";
import type { UnclearDifference } from "./difference.ts";
import type { Joint } from "./joint.ts";

/** What limits put off hangs on what has happened and on all that is recommended: where either version's limits are touched, it cannot be told. */
export function unclearLimits(
  { sides: [before, after] }: Joint,
  isDifferent: (action: number) => boolean,
): readonly UnclearDifference[] {
  const isShared = (action: number) =>
    before.actionNames.has(action) && after.actionNames.has(action);
  const texts = (plan: Plan) => new Set(plan.limits.map((one) => textOf(one, plan, isShared)));
  const [old, now] = [texts(before.view), texts(after.view)];
  const touched = (plan: Plan, others: ReadonlySet<string>) =>
    plan.limits.flatMap((limit) => {
      const isChanged = !others.has(textOf(limit, plan, isShared));
      const isFed = plan.actions.some(
        (action, index) => covers(limit.covers, action, index) && isDifferent(index),
      );
      return isChanged || isFed ? [{ limit, isChanged }] : [];
    });
  const found = [
    ...touched(after.view, old),
    ...touched(before.view, now).filter(({ isChanged }) => isChanged),
  ];
  const told = new Map(found.map((one) => [nameOf(one.limit, after.view), one]));
  return [...told].map(([name, { isChanged }]) => ({
    action: null,
    reason: isChanged
      ? `the limit "${name}" is not the same in both, and what it puts off depends on what has happened and on what else is recommended`
      : `what the limit "${name}" puts off depends on what has happened and on what else is recommended, which differs as said above`,
    place: null,
    within: null,
    example: null,
  }));
}

/** Its title; without one, what it is about. */
function nameOf({ title, covers: pattern }: PlanLimit, { actions }: Plan): string {
  if (title !== null) return title;
  if ("action" in pattern) return `limit ${actions[pattern.action]?.name ?? ""}`;
  const { traits } = pattern;
  return traits.length === 0 ? "limit anything" : `limit anything that ${traits.join(" and ")}`;
}

function textOf(
  { covers: pattern, count, counting, validFrom, validUntil }: PlanLimit,
  plan: Plan,
  isShared: (action: number) => boolean,
): string {
  const covered = plan.actions.flatMap((action, index) =>
    isShared(index) && covers(pattern, action, index) ? [index] : [],
  );
  return JSON.stringify([covered, count, counting, validFrom, validUntil]);
}
