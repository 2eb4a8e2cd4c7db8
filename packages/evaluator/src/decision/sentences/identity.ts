import { free, type Verdict } from "../guardrails/guardrail.ts";
import { identityOfRole, type RoleValue } from "./role.ts";
import type { Suggestion } from "./rule.ts";
import { never, type Span } from "./span.ts";

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

/** By the text that says what they are. */
export type Identities = Map<string, Group>;

/** The group of an identity, which is made where there is none yet. */
export function groupNamed(identity: string, groups: Identities, first: Suggestion): Group {
  let group = groups.get(identity);
  if (group === undefined) {
    const { action, shown, priority, isPlain } = first;
    group = {
      round: 0,
      count: 0,
      first,
      priority,
      due: never,
      isPlain,
      verdict: free,
      action,
      shown,
      by: null,
      to: null,
      via: null,
      others: [],
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

/** The suggestions that a group is made of in this judgement. */
export function contributionsTo({ first, others, count }: Group): readonly Suggestion[] {
  return [first, ...others.slice(0, count - 1)];
}
