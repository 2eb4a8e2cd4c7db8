import type { RuleReference } from "../decision.ts";
import type { Verdict } from "../guardrails/guardrail.ts";
import type { MoreClauses } from "./clauses.ts";
import type { Role, RoleValue } from "./role.ts";
import type { Span, SpanOf } from "./span.ts";
import type { Statement } from "./statement.ts";

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
  readonly shown: ShownAction;
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

/** An action as decisions show it. */
export interface ShownAction {
  readonly name: string;
  /** Its place among all actions by name. */
  readonly rank: number;
  /** Sorted. */
  readonly traits: readonly string[];
}

/**
 * All suggestions of one identity in one situation: one recommendation. It is the same object wherever that is said, and every
 * judgement fills it anew.
 */
export interface Group {
  /** Index into the plan's actions. */
  readonly action: number;
  readonly shown: ShownAction;
  /** The judgement that it is of. */
  round: number;
  /** As the first of them spells them. */
  by: RoleValue;
  to: RoleValue;
  via: RoleValue;
  /** How many there are. */
  count: number;
  /** The first by its rule's id: of most there are no others. */
  first: Suggestion;
  /** The others, by the ids of their rules: one less than there are is valid. */
  readonly others: Suggestion[];
  /** What guardrails say of it. */
  verdict: Verdict;
  /** What orders it, with its action's place: how important it is, and when it is due. */
  priority: number;
  due: Span;
  /** Whether each of them says nothing but what is to be done, by when and by whom. */
  isPlain: boolean;
}
