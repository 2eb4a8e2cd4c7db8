import type { ExpressionIndex, Plan, PlanRecommendation, PlanRule } from "@handrail/evaluator";

/** Whether a rule recommends nothing that another does not recommend at least as urgently, to the same people in the same way. */
export function addsNothing(rule: PlanRule, other: PlanRule, plan: Plan): boolean {
  return (
    rule.then.length > 0 &&
    rule.priority <= other.priority &&
    rule.tags.every((tag) => other.tags.includes(tag)) &&
    rule.then.every((one) => other.then.some((all) => isPartOf(one, all, plan)))
  );
}

const manners = new WeakMap<PlanRecommendation, string>();

/** What is to be done, by whom, to whom, in which way and from when on: the same text for the same. */
function mannerOf(one: PlanRecommendation): string {
  const known = manners.get(one);
  if (known !== undefined) return known;
  const made = JSON.stringify([one.action, one.by, one.to, one.via, one.after]);
  manners.set(one, made);
  return made;
}

function isPartOf(one: PlanRecommendation, all: PlanRecommendation, plan: Plan): boolean {
  return (
    mannerOf(one) === mannerOf(all) &&
    isNoSooner(one.within, all.within, plan) &&
    isNoSooner(one.every, all.every, plan) &&
    one.with.every((own) => all.with.some((its) => isSame(own, its))) &&
    one.escalation.every((step) => all.escalation.some((its) => isSame(step, its)))
  );
}

function isSame(left: object, right: object): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Whether what is due by one duration is due by another anyway. */
function isNoSooner(
  own: ExpressionIndex | null,
  other: ExpressionIndex | null,
  plan: Plan,
): boolean {
  if (own === other || own === null) return true;
  if (other === null) return false;
  const [left, right] = [own, other].map((index) => millisecondsOf(index, plan));
  return left != null && right != null && right <= left;
}

/** Of hours, minutes and seconds; longer ones are of different lengths. */
function millisecondsOf(index: ExpressionIndex, { expressions }: Plan): number | null {
  const expression = expressions[index];
  if (expression?.op !== "constant" || typeof expression.value !== "string") return null;
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(expression.value);
  if (found === null) return null;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
