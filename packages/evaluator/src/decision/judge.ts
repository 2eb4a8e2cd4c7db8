import type { Input, Lacking } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import { type Group, groupSuggestions, mediaOf } from "./group.ts";
import { type Blocker, type Guardrail, verdict } from "./guardrail.ts";
import type { Limit } from "./limit.ts";
import type { Rule } from "./rule.ts";

/** What a plan's rules and guardrails come to in one situation, before it is put into words. */
export interface Judgement {
  readonly judged: readonly JudgedGroup[];
  readonly pending: readonly PendingRule[];
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
  /** The limits on each action, by id. */
  readonly limits: readonly (readonly Limit[])[];
  readonly lacking: Lacking;
}

export function judge({ rules, guardrails, lacking }: Bench, situation: Situation): Judgement {
  const holding: Rule[] = [];
  const pending: PendingRule[] = [];
  for (const rule of rules) {
    const truth = rule.truth(situation);
    if (truth === true) holding.push(rule);
    else if (truth === null) {
      const lacks = new Set<Input>();
      lacking(rule.condition, situation, lacks);
      pending.push({ rule, lacks });
    }
  }
  const judged = groupSuggestions(holding, situation).map((group) => ({
    group,
    ...verdict(guardrails[group.action] ?? [], group.via, mediaOf(group), situation, lacking),
  }));
  return { judged, pending };
}

/** Is there a guardrail that blocks the action for certain, whatever the medium? */
export function certainlyBlocked(covering: readonly Guardrail[], situation: Situation): boolean {
  return covering.some(({ medium, truth }) => medium === null && truth(situation) === true);
}
