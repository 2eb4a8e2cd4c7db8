import { canHold, implies, type Situation, someSituation } from "@handrail/analysis";
import type { Plan, PlanRule } from "@handrail/evaluator";
import { type Evaluator, loadPlan, RecordError } from "@handrail/evaluator/all";
import type { Subject } from "../proving/context.ts";
import { question } from "./question.ts";

/** A rule that another may be contained in. */
export interface Rival {
  readonly rule: PlanRule;
  /** Where both are true in the same situations, the other one is told. */
  readonly yields: boolean;
}

/** The first of some rules that is true wherever a rule is; null where none is known to be. */
export function containedIn<One extends Rival>(
  subject: Subject,
  rule: PlanRule,
  rivals: readonly One[],
): One | null {
  if (rivals.length === 0) return null;
  const { plan } = subject;
  const at = question(
    subject,
    "contained",
    (content) => [
      content.condition(rule),
      ...rivals.map((one) => `${content.condition(one.rule)} ${one.yields}`),
    ],
    () => {
      const fired = new Set(alsoTrue(plan, rule));
      return rivals.findIndex(
        (one) =>
          fired.has(one.rule.id) &&
          implies(plan, rule, one.rule) &&
          !(one.yields && implies(plan, one.rule, rule)),
      );
    },
  );
  return rivals[at] ?? null;
}

const loaded = new WeakMap<Plan, Evaluator>();

/** The rules that are true in a situation in which this one is: in no others can it be contained. */
function alsoTrue(plan: Plan, rule: PlanRule): readonly string[] {
  const evaluator = loaded.get(plan) ?? loadPlan(plan);
  loaded.set(plan, evaluator);
  const situation = someSituation(plan, rule);
  if (situation === null) return [];
  const fired = firedIn(evaluator, situation);
  if (fired.includes(rule.id)) return fired;
  const answer = canHold(plan, rule);
  return answer.answer === "yes" ? firedIn(evaluator, answer.witness) : [];
}

function firedIn({ fired }: Evaluator, { record, now }: Situation): readonly string[] {
  try {
    return fired({ ...record }, { now });
  } catch (error) {
    if (error instanceof RecordError) return [];
    throw error;
  }
}
