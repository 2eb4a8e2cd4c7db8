import type { Input } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { PlanFact } from "../../plan/plan.ts";
import type { Bench } from "../bench.ts";
import type { Question } from "../decision.ts";
import { certainlyBlocked, type Judgement } from "../judge.ts";
import type { Held } from "../limits/hold.ts";

/** What is known about a fact that is lacking. */
interface Want {
  readonly actions: Set<number>;
  /** The highest among the statements that lack it. */
  priority: number;
}

const none: readonly Question[] = Object.freeze([]);

/** What to ask, most useful first. */
export function questions(
  { blocked, pending }: Judgement,
  held: readonly Held[],
  bench: Bench,
  facts: readonly PlanFact[],
  situation: Situation,
): readonly Question[] {
  const wants = new Map<number, Want>();

  function want(lacks: ReadonlySet<Input>, action: number, priority: number): void {
    for (const fact of lacks) {
      // What is missing of a history is reported, and no question.
      if (fact >= facts.length || situation.skipped.has(fact)) continue;
      const known = wants.get(fact);
      if (known === undefined) wants.set(fact, { actions: new Set([action]), priority });
      else {
        known.actions.add(action);
        known.priority = Math.max(known.priority, priority);
      }
    }
  }

  for (const { rule, lacks } of pending) {
    for (const { action } of rule.suggestions) {
      if (!certainlyBlocked(bench.guardrails[action] ?? [], bench, situation))
        want(lacks, action, rule.priority);
    }
  }
  for (const { action, verdict } of blocked) {
    const { blockers } = verdict;
    if (blockers.some(({ lacks }) => lacks === null)) continue;
    for (const { guardrail, lacks } of blockers) {
      if (lacks !== null) want(lacks, action, guardrail.priority);
    }
  }
  for (const { group, open } of held) {
    for (const { limit, lacks } of open) want(lacks, group.action, limit.priority);
  }
  if (wants.size === 0) return none;
  return [...wants]
    .map(([index, { actions, priority }]) => {
      const { name = "", ask = null } = facts[index] ?? {};
      return { priority, question: { fact: name, ask, settles: actions.size } };
    })
    .sort(
      (left, right) =>
        right.question.settles - left.question.settles ||
        right.priority - left.priority ||
        byCodeUnits(left.question.fact, right.question.fact),
    )
    .map(({ question }) => question);
}
