import type { Table } from "../../evaluation/worked-table.ts";
import { clauses } from "../../parts/joined/clauses.ts";
import type { ExpressionIndex, PlanRecommendation, PlanRole, PlanRule } from "../../plan/plan.ts";
import type { RuleReference } from "../decision.ts";
import { type Blocker, free } from "../guardrails/guardrail.ts";
import type { MoreClauses } from "./clauses.ts";
import { compileRole, identityOfRole, noRole, type Role, type RoleValue } from "./role.ts";
import { never, type Span, type SpanOf } from "./span.ts";
import { compileStatement, type Statement } from "./statement.ts";

export interface Rule extends Statement {
  readonly tags: readonly string[];
  /** In the order of its sentence. */
  readonly suggestions: readonly Suggestion[];
  /** Its only suggestion, for the many rules that have one. */
  readonly only: Suggestion | null;
}

/** One action that a rule recommends, with its clauses. */
export interface Suggestion {
  readonly rule: Rule;
  /** Of the rule. */
  readonly priority: number;
  readonly reference: RuleReference;
  /** Its reference alone, once that was asked for. */
  alone: readonly RuleReference[] | null;
  /** Index into the plan's actions. */
  readonly action: number;
  readonly by: Role;
  readonly to: Role;
  readonly via: Role;
  readonly within: SpanOf | null;
  /** What else it says, where it does. */
  readonly more: MoreClauses | null;
  /** Whether it says nothing but what is to be done, by when and by whom. */
  readonly isPlain: boolean;
  /** Present where it is the same in every situation: no role or medium is a fact. */
  readonly group: Group | null;
}

/**
 * All suggestions of one identity in one situation: one recommendation. It is the same object wherever that is said, and every
 * judgement fills it anew.
 */
export interface Group {
  /** The judgement that it is of. */
  round: number;
  action: number;
  /** As the first of them spells them. */
  by: RoleValue;
  to: RoleValue;
  via: RoleValue;
  /** By the ids of their rules: so many of them are valid. */
  readonly contributions: Suggestion[];
  count: number;
  /** What keeps it from being recommended. */
  blockers: readonly Blocker[];
  /** Media that must not be used. */
  notVia: readonly string[];
  /** What orders it: how important it is, when it is due, and its action's place by name. */
  priority: number;
  due: Span;
  rank: number;
  /** Whether each of them says nothing but what is to be done, by when and by whom. */
  isPlain: boolean;
}

/** By the text that says what they are. */
export type Identities = Map<string, Group>;

type Writable<T> = { -readonly [key in keyof T]: T[key] };

export function compileRule(
  plan: PlanRule,
  index: number,
  table: Table,
  identities: Identities,
  spans: (index: ExpressionIndex) => SpanOf,
): Rule {
  const suggestions: Suggestion[] = [];
  // What most decisions read stands first, where it is read together.
  const rule: Writable<Rule> = {
    only: null,
    suggestions,
    ...compileStatement(plan, index, table.evaluate),
    tags: plan.tags,
  };
  for (const one of plan.then) {
    suggestions.push(compileSuggestion(one, rule, table, identities, spans));
  }
  if (suggestions.length === 1) rule.only = suggestions[0] ?? null;
  return rule;
}

function compileSuggestion(
  plan: PlanRecommendation,
  rule: Rule,
  table: Table,
  identities: Identities,
  spans: (index: ExpressionIndex) => SpanOf,
): Suggestion {
  const { after, every, with: carried, escalation } = plan;
  const role = (one: PlanRole | null) => (one === null ? noRole : compileRole(one, table.evaluate));
  const hasMore = after !== null || every !== null || carried.length + escalation.length > 0;
  const more = hasMore ? clauses.needed.compileClauses(plan, table, spans) : null;
  const [by, to, via] = [role(plan.by), role(plan.to), role(plan.via)];
  return {
    group: fixedGroup(plan, identities),
    within: plan.within === null ? null : spans(plan.within),
    priority: rule.priority,
    isPlain: more === null && rule.tags.length === 0,
    reference: rule.reference,
    alone: null,
    action: plan.action,
    by,
    to,
    via,
    rule,
    more,
  };
}

function fixedGroup(
  { action, by, to, via }: PlanRecommendation,
  identities: Identities,
): Group | null {
  if (by === null && to === null && via === null) return groupNamed(String(action), identities);
  const roles: (string | null)[] = [];
  for (const role of [by, to, via]) {
    if (role !== null && !("text" in role)) return null;
    roles.push(role?.text ?? null);
  }
  return groupNamed(identityOf(action, ...roles), identities);
}

export function groupNamed(identity: string, groups: Identities): Group {
  let group = groups.get(identity);
  if (group === undefined) {
    group = {
      round: 0,
      action: 0,
      by: null,
      to: null,
      via: null,
      contributions: [],
      count: 0,
      blockers: free.blockers,
      notVia: free.notVia,
      priority: 0,
      rank: 0,
      due: never,
      isPlain: true,
    };
    groups.set(identity, group);
  }
  return group;
}

/** Recommendations with equal identities are one. Roles are names, and so compared by folding. */
export function identityOf(action: number, ...roles: readonly RoleValue[]): string {
  if (roles.every((role) => role === null)) return String(action);
  return JSON.stringify([action, ...roles.map(identityOfRole)]);
}
