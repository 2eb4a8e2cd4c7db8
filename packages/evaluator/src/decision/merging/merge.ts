import type { Situation } from "../../evaluation/situation.ts";
import { clauses } from "../../parts/joined/clauses.ts";
import type { Recommendation, RuleReference } from "../decision.ts";
import { shownRole } from "../sentences/role.ts";
import type { Group, Suggestion } from "../sentences/rule.ts";
import { never } from "../sentences/span.ts";
import type { More } from "./clauses.ts";

/** An action as decisions show it. */
export interface ShownAction {
  readonly name: string;
  /** Its place among all actions by name. */
  readonly rank: number;
  /** Sorted. */
  readonly traits: readonly string[];
}

/** Puts a group into words. */
export function worded(group: Group, action: ShownAction, situation: Situation): Recommendation {
  const { contributions, count, due, isPlain } = group;
  const others = isPlain ? [] : contributions.slice(0, count);
  const more = isPlain ? nothingMore : whatElse(others, situation);
  const isDue = due !== never;
  return {
    action: action.name,
    traits: action.traits,
    within: isDue ? due.duration : null,
    due: isDue ? due.text : null,
    notBefore: more.notBefore,
    every: more.every,
    by: shownRole(group.by),
    to: shownRole(group.to),
    via: shownRole(group.via),
    notVia: group.notVia,
    with: more.with,
    escalation: more.escalation,
    priority: group.priority,
    tags: isPlain ? noTags : tagsOf(others),
    rules: rulesOf(contributions, count),
  };
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
