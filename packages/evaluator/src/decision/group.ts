import type { Situation } from "../evaluation/situation.ts";
import { free } from "./guardrail.ts";
import { noRole, type Role } from "./role.ts";
import {
  type Group,
  groupNamed,
  type Identities,
  identityOf,
  type Rule,
  type Suggestion,
} from "./rule.ts";

/** Judgements so far. */
let rounds = 0;

/**
 * Groups what rules suggest. The rules come by id, and so do the contributions of each group.
 *
 * @param known the groups whose identity is the same in every situation
 */
export function groupSuggestions(
  rules: readonly Rule[],
  situation: Situation,
  known: ReadonlyMap<string, Group>,
): readonly Group[] {
  const groups: Group[] = [];
  let others: Identities | undefined;
  rounds += 1;
  for (let place = 0; place < rules.length; place += 1) {
    const { only, suggestions } = rules[place] as Rule;
    if (only !== null) add(only);
    else for (const suggestion of suggestions) add(suggestion);
  }
  return groups;

  function add(suggestion: Suggestion): void {
    const group = suggestion.group ?? groupIn(suggestion);
    if (group.round !== rounds) {
      group.round = rounds;
      begin(group, suggestion, situation);
      groups.push(group);
    }
    group.contributions[group.count] = suggestion;
    group.count += 1;
  }

  function groupIn({ action, by, to, via }: Suggestion): Group {
    const text = identityOf(action, by.value(situation), to.value(situation), via.value(situation));
    others ??= new Map();
    return known.get(text) ?? groupNamed(text, others);
  }
}

function begin(group: Group, { action, by, to, via }: Suggestion, situation: Situation): void {
  group.action = action;
  group.by = by === noRole ? null : by.value(situation);
  group.to = to === noRole ? null : to.value(situation);
  group.via = via === noRole ? null : via.value(situation);
  group.count = 0;
  group.blockers = free.blockers;
  group.notVia = free.notVia;
}

/** The media that gave a group's medium: more than one where several are unknown. */
export function mediaOf({ contributions, count }: Group): readonly Role[] {
  return contributions.slice(0, count).map(({ via }) => via);
}
