import type { Evaluate, Situation } from "../../evaluation/situation.ts";
import type { ExpressionIndex, PlanSentence, PlanStatement } from "../../plan/plan.ts";
import { parseDay } from "../../time/iso.ts";
import type { RuleReference } from "../decision.ts";

/** What all sentences that decide something have in common. */
export interface Sentence {
  readonly id: string;
  /** Its index among the plan's rules, guardrails or limits. */
  readonly index: number;
  readonly reference: RuleReference;
  readonly priority: number;
  isActive(situation: Situation): boolean;
}

/** What rules and guardrails have in common, ready to be decided. */
export interface Statement extends Sentence {
  readonly condition: ExpressionIndex;
  /** Whether its condition holds, if it is active; null is unknown. An inactive statement is false. */
  truth(situation: Situation): boolean | null;
}

export function compileSentence(plan: PlanSentence, index: number): Sentence {
  const { id, title, because, source, priority } = plan;
  const isActive = validity(plan);
  return { id, index, reference: { id, title, because, source }, priority, isActive };
}

const always = () => true;

function validity({ validFrom, validUntil }: PlanSentence): Sentence["isActive"] {
  // A plan has thousands of sentences without days: they share one answer.
  if (validFrom === null && validUntil === null) return always;
  const from = parseDay(validFrom ?? "") ?? Number.NEGATIVE_INFINITY;
  const until = parseDay(validUntil ?? "") ?? Number.POSITIVE_INFINITY;
  return ({ clock: { today } }) => today >= from && today <= until;
}

export function compileStatement(
  plan: PlanStatement,
  index: number,
  evaluate: readonly Evaluate[],
): Statement {
  const { id, reference, priority, isActive } = compileSentence(plan, index);
  const condition = evaluate[plan.when];
  return {
    id,
    index,
    reference,
    priority,
    isActive,
    condition: plan.when,
    truth(situation) {
      if (!isActive(situation)) return false;
      const value = condition?.(situation);
      return typeof value === "boolean" ? value : null;
    },
  };
}

/** Distinct sentences by id, as decisions refer to them. */
export function references(sentences: Iterable<Sentence>): readonly RuleReference[] {
  return [...new Set(sentences)].sort(byId).map(({ reference }) => reference);
}

export function byId(left: Sentence, right: Sentence): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : left.index - right.index;
}
