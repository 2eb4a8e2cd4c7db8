import type { Table } from "../../evaluation/worked-table.ts";
import { clauses } from "../../parts/joined/clauses.ts";
import type { ExpressionIndex, PlanRecommendation, PlanRole, PlanRule } from "../../plan/plan.ts";
import { groupNamed, type Identities, identityOf } from "./identity.ts";
import { compileRole, noRole } from "./role.ts";
import type { Group, Rule, ShownAction, Suggestion } from "./rule.ts";
import type { SpanOf } from "./span.ts";
import { compileStatement } from "./statement.ts";

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** What rules are made with. */
export interface Making {
  readonly table: Table;
  readonly spans: (index: ExpressionIndex) => SpanOf;
  /** Of recommendations that are the same in every situation: those of rules are added. */
  readonly identities: Identities;
  /** By index. */
  readonly actions: readonly ShownAction[];
}

export function compileRule(plan: PlanRule, index: number, making: Making): Rule {
  const suggestions: Suggestion[] = [];
  // What most decisions read stands first, where it is read together.
  const rule: Writable<Rule> = {
    only: null,
    suggestions,
    ...compileStatement(plan, index, making.table.evaluate),
    tags: plan.tags,
  };
  for (const one of plan.then) {
    suggestions.push(compileSuggestion(one, rule, making));
  }
  if (suggestions.length === 1) rule.only = suggestions[0] ?? null;
  return rule;
}

function compileSuggestion(plan: PlanRecommendation, rule: Rule, making: Making): Suggestion {
  const { table, spans, identities, actions } = making;
  const { after, every, with: carried, escalation } = plan;
  const role = (one: PlanRole | null) => (one === null ? noRole : compileRole(one, table.evaluate));
  const hasMore = after !== null || every !== null || carried.length + escalation.length > 0;
  const more = hasMore ? clauses.needed.compileClauses(plan, table, spans) : null;
  const [by, to, via] = [role(plan.by), role(plan.to), role(plan.via)];
  const suggestion: Writable<Suggestion> = {
    group: null,
    within: plan.within === null ? null : spans(plan.within),
    priority: rule.priority,
    isPlain: more === null && rule.tags.length === 0,
    reference: rule.reference,
    alone: null,
    action: plan.action,
    shown: actions[plan.action] as ShownAction,
    by,
    to,
    via,
    rule,
    more,
  };
  suggestion.group = fixedGroup(plan, suggestion, identities);
  return suggestion;
}

function fixedGroup(
  { action, by, to, via }: PlanRecommendation,
  suggestion: Suggestion,
  identities: Identities,
): Group | null {
  const roles: (string | null)[] = [];
  for (const role of [by, to, via]) {
    if (role !== null && !("text" in role)) return null;
    roles.push(role?.text ?? null);
  }
  return groupNamed(identityOf(action, ...roles), identities, suggestion);
}
