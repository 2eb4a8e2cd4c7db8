import type { PlanChoice } from "@handrail/evaluator";
import type { LinkedChoice, LinkedRule } from "@handrail/model";

/** A choice with its rules in the order in which they are looked at. */
export function planChoice(
  { name, policy }: LinkedChoice,
  rules: readonly LinkedRule[],
): PlanChoice {
  const order = policy === "first match" ? byPosition : byPriority;
  const members = [...rules.entries()]
    .filter(([, rule]) => rule.choice?.name === name)
    .sort(([, left], [, right]) => order(left, right));
  return { name, policy, rules: members.map(([index]) => index) };
}

function byPosition(left: LinkedRule, right: LinkedRule): number {
  return (left.choice?.order ?? 0) - (right.choice?.order ?? 0);
}

/** Highest priority, then title with none last, then id. */
function byPriority(left: LinkedRule, right: LinkedRule): number {
  return (
    right.priority - left.priority ||
    byTitle(left.title, right.title) ||
    (left.id < right.id ? -1 : 1)
  );
}

function byTitle(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
