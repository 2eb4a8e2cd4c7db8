import type { Situation } from "../../evaluation/situation.ts";
import { free } from "../guardrails/guardrail.ts";
import { contributionsTo, groupNamed, type Identities, identityOf } from "../sentences/identity.ts";
import { noRole, type Role } from "../sentences/role.ts";
import type { Group, Rule, Suggestion } from "../sentences/rule.ts";
import { never } from "../sentences/span.ts";

/** Judgements so far. */
let rounds = 0;

/** Those that are being gathered. */
const gathered: Group[] = [];

/**
 * Groups what rules suggest. The rules come by id, and so do the contributions of each group.
 *
 * @param known the groups whose identity is the same in every situation
 */
export function groupSuggestions(
  rules: readonly Rule[],
  situation: Situation,
  known: ReadonlyMap<string, Group>,
): Group[] {
  let others: Identities | null = null;
  let count = 0;
  rounds += 1;
  for (let place = 0; place < rules.length; place += 1) {
    const rule = rules[place] as Rule;
    const { only } = rule;
    const several = only === null ? rule.suggestions.length : 1;
    for (let index = 0; index < several; index += 1) {
      const suggestion = only ?? (rule.suggestions[index] as Suggestion);
      let { group } = suggestion;
      if (group === null) {
        others ??= new Map();
        group = groupIn(suggestion, situation, known, others);
      }
      if (group.round !== rounds) {
        begin(group, suggestion, situation);
        gathered[count] = group;
        count += 1;
      } else {
        join(group, suggestion, situation);
      }
    }
  }
  return gathered.slice(0, count);
}

function groupIn(
  suggestion: Suggestion,
  situation: Situation,
  known: ReadonlyMap<string, Group>,
  others: Identities,
): Group {
  const { action, by, to, via } = suggestion;
  const text = identityOf(action, by.value(situation), to.value(situation), via.value(situation));
  return known.get(text) ?? groupNamed(text, others, suggestion);
}

function begin(group: Group, suggestion: Suggestion, situation: Situation): void {
  const { by, to, via, within } = suggestion;
  group.round = rounds;
  group.by = by === noRole ? null : by.value(situation);
  group.to = to === noRole ? null : to.value(situation);
  group.via = via === noRole ? null : via.value(situation);
  group.first = suggestion;
  group.count = 1;
  group.due = within?.in(situation) ?? never;
  group.priority = suggestion.priority;
  group.isPlain = suggestion.isPlain;
  group.verdict = free;
}

function join(group: Group, suggestion: Suggestion, situation: Situation): void {
  const { within, priority } = suggestion;
  group.others[group.count - 1] = suggestion;
  group.count += 1;
  const due = within?.in(situation) ?? never;
  if (due.instant < group.due.instant) group.due = due;
  if (priority > group.priority) group.priority = priority;
  if (!suggestion.isPlain) group.isPlain = false;
}

/** The media that gave a group's medium: more than one where several are unknown. */
export function mediaOf(group: Group): readonly Role[] {
  return contributionsTo(group).map(({ via }) => via);
}
