import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import { limits } from "../parts/joined/limits.ts";
import type { PendingRule } from "./bench.ts";
import type { BlockedRecommendation, Decision, PendingAction } from "./decision.ts";
import type { Verdict } from "./guardrails/guardrail.ts";
import { inputNames } from "./input-names.ts";
import { judge } from "./judge.ts";
import type { Passage } from "./limits/hold.ts";
import { byImportance } from "./merging/importance.ts";
import { worded } from "./merging/merge.ts";
import { questions } from "./questions/questions.ts";
import type { Group } from "./sentences/rule.ts";
import { references } from "./sentences/statement.ts";

/**
 * Decides one situation.
 *
 * @param skipped facts that nobody can find out, by index: they concern the questions alone
 */
export function decide(
  engine: Engine,
  situation: Situation,
  key: string | null,
  skipped: ReadonlySet<number>,
): Decision {
  const { plan, bench } = engine;
  const judgement = judge(bench, situation);
  const free = byImportance(judgement.free, engine);
  const blocked = byImportance(judgement.blocked, engine);
  const { passed, held } = pass(free, engine, situation);
  const isSettled = judgement.pending.length + held.length + blocked.length === 0;
  const asking = skipped.size === 0 ? situation : { ...situation, skipped };
  const words = (group: Group) => worded(group, situation);
  return {
    schema: 1,
    playbook: plan.playbook.title,
    version: plan.playbook.version,
    plan: plan.hash,
    at: situation.clock.at,
    key,
    recommendations: each(passed, words),
    blocked: each(blocked, (group) => ({ ...words(group), ...blame(group.verdict, engine) })),
    deferred: each(held, (one) => limits.needed.deferred(one, words(one.group), plan)),
    pending: pendingActions(judgement.pending, engine),
    questions: isSettled
      ? nothing
      : questions(
          skipped.size === 0 ? judgement : judge(bench, asking),
          held,
          bench,
          plan.facts,
          asking,
        ),
    values: engine.values(situation),
  };
}

const nothing: readonly never[] = Object.freeze([]);

/** Of nothing, always the same nothing. */
function each<T, U>(list: readonly T[], to: (one: T) => U): readonly U[] {
  return list.length === 0 ? nothing : list.map(to);
}

/** What limits let pass. A plan without any needs nothing that reads histories. */
function pass(free: readonly Group[], { plan, bench }: Engine, situation: Situation): Passage {
  if (plan.limits.length === 0) return { passed: free, held: [] };
  return limits.needed.passLimits(free, bench.limits, situation);
}

function blame(
  { blockers }: Verdict,
  engine: Engine,
): Pick<BlockedRecommendation, "blockedBy" | "unknown"> {
  const certain = blockers.some(({ lacks }) => lacks === null);
  return {
    blockedBy: references(blockers.map(({ guardrail }) => guardrail)),
    unknown: certain
      ? []
      : inputNames(
          blockers.map(({ lacks }) => lacks ?? []),
          engine.plan,
        ),
  };
}

function pendingActions(pending: readonly PendingRule[], engine: Engine): readonly PendingAction[] {
  if (pending.length === 0) return nothing;
  const byAction = new Map<number, Set<PendingRule>>();
  for (const one of pending) {
    for (const { action } of one.rule.suggestions) {
      const rules = byAction.get(action);
      if (rules === undefined) byAction.set(action, new Set([one]));
      else rules.add(one);
    }
  }
  return [...byAction]
    .map(([action, rules]) => ({
      action: engine.actions[action]?.name ?? "",
      rules: references([...rules].map(({ rule }) => rule)),
      unknown: inputNames(
        [...rules].map(({ lacks }) => lacks),
        engine.plan,
      ),
    }))
    .sort((left, right) => byCodeUnits(left.action, right.action));
}
