import {
  type AskOptions,
  type Content,
  canHold,
  contentOf,
  implies,
  type Situation,
  someSituation,
} from "@handrail/analysis";
import type { Plan, PlanRule } from "@handrail/evaluator";
import type { Subject } from "../proving/context.ts";
import { firedIn } from "./fired-in.ts";
import { question } from "./question.ts";

/** A rule that another may be contained in. */
export interface Rival {
  readonly rule: PlanRule;
  /** Where both are true in the same situations, the other one is told. */
  readonly yields: boolean;
}

/**
 * The first of a rule's rivals that is true wherever the rule is; null where none is known to be. In the situation in which the rule is seen
 * to be true, so must its rival be: few are.
 *
 * @param rivalOf what a rule is to this one; null where it is no rival
 */
export function containedIn<One extends Rival>(
  subject: Subject,
  rule: PlanRule,
  rivalOf: (id: string) => One | null,
): One | null {
  for (const id of alsoTrue(subject, rule)) {
    const rival = rivalOf(id);
    if (rival === null || !isIn(subject, rule, rival.rule)) continue;
    if (!rival.yields || !isIn(subject, rival.rule, rule)) return rival;
  }
  return null;
}

/** Is one rule true wherever another is? */
function isIn(subject: Subject, inner: PlanRule, outer: PlanRule): boolean {
  return question(
    subject,
    "implies",
    (content) => [content.condition(inner), content.condition(outer)],
    (options) => implies(subject.plan, inner, outer, options),
  );
}

/** The rules that are true in a situation in which this one is: in no others can it be contained. */
function alsoTrue(subject: Subject, rule: PlanRule): readonly string[] {
  const { plan, answers } = subject;
  const content = contentOf(plan, answers.names);
  const situation = question(
    subject,
    "true in",
    () => [content.condition(rule)],
    (options) => trueIn(plan, content, rule, options),
  );
  return situation === null ? [] : firedIn(plan, content, situation);
}

function trueIn(
  plan: Plan,
  content: Content,
  rule: PlanRule,
  options: AskOptions,
): Situation | null {
  const situation = someSituation(plan, rule, options);
  if (situation === null || firedIn(plan, content, situation).includes(rule.id)) return situation;
  const answer = canHold(plan, rule, options);
  if (answer.answer !== "yes") return null;
  const { now, record } = answer.witness;
  return { now, record };
}
