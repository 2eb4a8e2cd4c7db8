import type { Engine } from "../engine.ts";
import { type Input, inputName } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import type { BlockedRecommendation, Decision, PendingAction, Recommendation } from "./decision.ts";
import type { Blocker } from "./guardrail.ts";
import { judge, type PendingRule } from "./judge.ts";
import { byImportance, merge } from "./merge.ts";
import { questions } from "./questions.ts";
import { references } from "./statement.ts";

/** Decides one situation. */
export function decide(engine: Engine, situation: Situation, key: string | null): Decision {
  const { plan, bench } = engine;
  const judgement = judge(bench, situation);
  const recommendations: Recommendation[] = [];
  const blocked: BlockedRecommendation[] = [];
  for (const { blockers, shown } of inOrder(engine, judgement.judged, situation)) {
    if (blockers.length === 0) recommendations.push(shown);
    else blocked.push({ ...shown, ...blame(blockers, engine) });
  }
  return {
    schema: 1,
    playbook: plan.playbook.title,
    version: plan.playbook.version,
    plan: plan.hash,
    at: situation.clock.at,
    key,
    recommendations,
    blocked,
    deferred: [],
    pending: pendingActions(judgement.pending, engine),
    questions: questions(judgement, bench, plan.facts, situation),
    values: engine.values(situation),
  };
}

function inOrder(
  { actions }: Engine,
  judged: ReturnType<typeof judge>["judged"],
  situation: Situation,
) {
  return judged
    .map(({ group, blockers, notVia }) => {
      const action = actions[group.action] ?? { name: "", traits: [] };
      return { blockers, ...merge(group, action, notVia, situation) };
    })
    .sort(byImportance);
}

function blame(
  blockers: readonly Blocker[],
  engine: Engine,
): Pick<BlockedRecommendation, "blockedBy" | "unknown"> {
  const certain = blockers.some(({ lacks }) => lacks === null);
  return {
    blockedBy: references(blockers.map(({ guardrail }) => guardrail)),
    unknown: certain
      ? []
      : inputNames(
          blockers.map(({ lacks }) => lacks ?? []),
          engine,
        ),
  };
}

function pendingActions(pending: readonly PendingRule[], engine: Engine): readonly PendingAction[] {
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
        engine,
      ),
    }))
    .sort((left, right) => byCodeUnits(left.action, right.action));
}

/** The names of facts and histories, united and sorted. */
function inputNames(inputs: readonly Iterable<Input>[], { plan }: Engine): readonly string[] {
  const united = new Set(inputs.flatMap((some) => [...some]));
  return [...united].map((input) => inputName(plan, input)).sort();
}
