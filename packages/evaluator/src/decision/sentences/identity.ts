import { free } from "../guardrails/guardrail.ts";
import { identityOfRole, type RoleValue } from "./role.ts";
import type { Group, Suggestion } from "./rule.ts";
import { never } from "./span.ts";

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
