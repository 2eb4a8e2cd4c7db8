import type { Situation } from "../../evaluation/situation.ts";
import { clauses } from "../../parts/joined/clauses.ts";
import type { Recommendation, RuleReference } from "../decision.ts";
import { shownRole } from "../sentences/role.ts";
import type { Group, Suggestion } from "../sentences/rule.ts";
import { earlier, never, type Span } from "../sentences/span.ts";
import type { More } from "./clauses.ts";

/** An action as decisions show it. */
export interface ShownAction {
  readonly name: string;
  /** Its place among all actions by name. */
  readonly rank: number;
  /** Sorted. */
  readonly traits: readonly string[];
}

/** A group that has been put into words. */
export interface Merged extends Group {
  shown: Recommendation;
}

/** Puts a group into words. */
export function merge(group: Group, action: ShownAction, situation: Situation): Merged {
  const { contributions, count } = group;
  let due: Span | null = null;
  let priority = Number.NEGATIVE_INFINITY;
  let isPlain = true;
  for (let index = 0; index < count; index += 1) {
    const suggestion = contributions[index] as Suggestion;
    if (suggestion.within !== null) due = earlier(due, suggestion.within.in(situation));
    if (suggestion.priority > priority) priority = suggestion.priority;
    if (!suggestion.isPlain) isPlain = false;
  }
  const others = isPlain ? [] : contributions.slice(0, count);
  const more = isPlain ? nothingMore : whatElse(others, situation);
  group.priority = priority;
  group.rank = action.rank;
  group.due = due ?? never;
  group.shown = {
    action: action.name,
    traits: action.traits,
    within: due === null ? null : due.duration,
    due: due === null ? null : due.text,
    notBefore: more.notBefore,
    every: more.every,
    by: shownRole(group.by),
    to: shownRole(group.to),
    via: shownRole(group.via),
    notVia: group.notVia,
    with: more.with,
    escalation: more.escalation,
    priority,
    tags: isPlain ? noTags : tagsOf(others),
    rules: rulesOf(contributions, count),
  };
  return group as Merged;
}

/** What most recommendations do not say. */
const nothingMore: More = {
  notBefore: null,
  every: null,
  with: Object.freeze({}),
  escalation: Object.freeze([]),
};
const noTags: readonly string[] = Object.freeze([]);

function whatElse(contributions: readonly Suggestion[], situation: Situation): More {
  return contributions.every(({ more }) => more === null)
    ? nothingMore
    : clauses.needed.mergeClauses(contributions, situation, nothingMore);
}

/** Most are recommended by one rule: what says so is the same each time. */
function aloneIn(suggestion: Suggestion): readonly RuleReference[] {
  suggestion.alone ??= Object.freeze([suggestion.reference]);
  return suggestion.alone;
}

/** Each rule once; they come by id. */
function rulesOf(contributions: readonly Suggestion[], count: number): readonly RuleReference[] {
  if (count === 1) return aloneIn(contributions[0] as Suggestion);
  const references = new Array<RuleReference>(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const { reference } = contributions[index] as Suggestion;
    if (length > 0 && references[length - 1] === reference) continue;
    references[length] = reference;
    length += 1;
  }
  return length === count ? references : references.slice(0, length);
}

function tagsOf(contributions: readonly Suggestion[]): readonly string[] {
  if (contributions.every(({ rule }) => rule.tags.length === 0)) return noTags;
  return [...new Set(contributions.flatMap(({ rule }) => rule.tags))].sort();
}
