import type { Situation } from "../evaluation/situation.ts";
import type { Role, RoleValue } from "./role.ts";
import { identityOf, type Rule, type Suggestion } from "./rule.ts";

/** All suggestions of one identity in one situation: one recommendation. */
export interface Group {
  readonly action: number;
  readonly by: RoleValue;
  readonly to: RoleValue;
  readonly via: RoleValue;
  readonly contributions: { readonly rule: Rule; readonly suggestion: Suggestion }[];
}

/** Groups what rules suggest. The rules come by id, and so do the contributions of each group. */
export function groupSuggestions(rules: readonly Rule[], situation: Situation): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    for (const suggestion of rule.suggestions) {
      const by = suggestion.by.value(situation);
      const to = suggestion.to.value(situation);
      const via = suggestion.via.value(situation);
      const identity = suggestion.identity ?? identityOf(suggestion.action, by, to, via);
      const group = groups.get(identity);
      if (group !== undefined) group.contributions.push({ rule, suggestion });
      else
        groups.set(identity, {
          action: suggestion.action,
          by,
          to,
          via,
          contributions: [{ rule, suggestion }],
        });
    }
  }
  return [...groups.values()];
}

/** The media that gave a group's medium: more than one where several are unknown. */
export function mediaOf({ contributions }: Group): readonly Role[] {
  return contributions.map(({ suggestion }) => suggestion.via);
}
