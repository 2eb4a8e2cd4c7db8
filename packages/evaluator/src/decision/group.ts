import type { Situation } from "../evaluation/situation.ts";
import { free } from "./guardrail.ts";
import type { Role } from "./role.ts";
import {
  type Group,
  type Identities,
  type Identity,
  identityNamed,
  identityOf,
  type Rule,
  type Suggestion,
} from "./rule.ts";

/** Judgements so far: what an identity groups is of the judgement whose number it bears. */
let rounds = 0;

/**
 * Groups what rules suggest. The rules come by id, and so do the contributions of each group.
 *
 * @param known the identities that are the same in every situation
 */
export function groupSuggestions(
  rules: readonly Rule[],
  situation: Situation,
  known: ReadonlyMap<string, Identity>,
): readonly Group[] {
  const groups: Group[] = [];
  const others: Identities = new Map();
  rounds += 1;
  const round = rounds;
  for (const rule of rules) {
    for (const suggestion of rule.suggestions) {
      const identity = suggestion.identity ?? identityIn(suggestion);
      if (identity.round === round && identity.group !== null) {
        add(suggestion, identity.group);
        continue;
      }
      identity.round = round;
      identity.group = groupOf(suggestion, situation);
      groups.push(identity.group);
    }
  }
  return groups;

  function identityIn({ action, by, to, via }: Suggestion): Identity {
    const text = identityOf(action, by.value(situation), to.value(situation), via.value(situation));
    return known.get(text) ?? identityNamed(text, others);
  }
}

/** Most groups have one or two contributions, and an array that grows makes room for many. */
function add(suggestion: Suggestion, group: Group): void {
  const [first] = group.contributions;
  if (group.contributions.length > 1 || first === undefined) group.contributions.push(suggestion);
  else group.contributions = [first, suggestion];
}

/** Roles are spelled as the first rule does. */
function groupOf(suggestion: Suggestion, situation: Situation): Group {
  const { action, by, to, via } = suggestion;
  return {
    action,
    by: by.value(situation),
    to: to.value(situation),
    via: via.value(situation),
    contributions: [suggestion],
    blockers: free.blockers,
    notVia: free.notVia,
  };
}

/** The media that gave a group's medium: more than one where several are unknown. */
export function mediaOf({ contributions }: Group): readonly Role[] {
  return contributions.map(({ via }) => via);
}
