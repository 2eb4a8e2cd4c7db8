import type { Input, Lacking } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import { type Choice, type Settled, settle, withChoices } from "./choice.ts";
import { type Group, groupSuggestions, mediaOf } from "./group.ts";
import { type Blocker, type Guardrail, verdict } from "./guardrail.ts";
import type { Limit } from "./limit.ts";
import type { Rule } from "./rule.ts";

/** What a plan's rules and guardrails come to in one situation, before it is put into words. */
export interface Judgement {
  readonly judged: readonly JudgedGroup[];
  readonly pending: readonly PendingRule[];
  readonly settled: readonly Settled[];
}

export interface JudgedGroup {
  readonly group: Group;
  readonly blockers: readonly Blocker[];
  readonly notVia: readonly string[];
}

export interface PendingRule {
  readonly rule: Rule;
  readonly lacks: ReadonlySet<Input>;
}

/** The statements that a judgement is made by. */
export interface Bench {
  /** By id. */
  readonly rules: readonly Rule[];
  /** The guardrails that cover each action, by id. */
  readonly guardrails: readonly (readonly Guardrail[])[];
  readonly choices: readonly Choice[];
  /** The limits on each action, by id. */
  readonly limits: readonly (readonly Limit[])[];
  readonly lacking: Lacking;
}

export function judge(bench: Bench, situation: Situation): Judgement {
  const { rules, guardrails, choices, lacking } = bench;
  const holding: Rule[] = [];
  const undecided: PendingRule[] = [];
  for (const rule of rules) {
    const truth = rule.truth(situation);
    if (truth === true) holding.push(rule);
    else if (truth === null) {
      const lacks = new Set<Input>();
      lacking(rule.condition, situation, lacks);
      undecided.push({ rule, lacks });
    }
  }
  const settled = choices.map((choice) => settle(choice, bench, situation));
  const { holding: speaking, pending } = withChoices(settled, holding, undecided);
  const judged = groupSuggestions(speaking, situation).map((group) => ({
    group,
    ...verdict(guardrails[group.action] ?? [], group.via, mediaOf(group), situation, lacking),
  }));
  return { judged, pending, settled };
}

/** Is there a guardrail that blocks the action for certain, whatever the medium? */
export function certainlyBlocked(covering: readonly Guardrail[], situation: Situation): boolean {
  return covering.some(({ medium, truth }) => medium === null && truth(situation) === true);
}
