import type { Situation } from "../../evaluation/situation.ts";
import { clauses } from "../../parts/joined/clauses.ts";
import type { Recommendation, RuleReference } from "../decision.ts";
import { contributionsTo } from "../sentences/identity.ts";
import { shownRole } from "../sentences/role.ts";
import type { Group, Suggestion } from "../sentences/rule.ts";
import { never } from "../sentences/span.ts";
import type { More } from "./clauses.ts";

/** Puts a group into words. */
export function worded(group: Group, situation: Situation): Recommendation {
  const { shown, due, verdict, isPlain } = group;
  const contributions = isPlain ? [] : contributionsTo(group);
  const more = whatElse(contributions, situation);
  const isDue = due !== never;
  return {
    action: shown.name,
    traits: shown.traits,
    within: isDue ? due.duration : null,
    due: isDue ? due.text : null,
    notBefore: more.notBefore,
    every: more.every,
    by: shownRole(group.by),
    to: shownRole(group.to),
    via: shownRole(group.via),
    notVia: verdict.notVia,
    with: more.with,
    escalation: more.escalation,
    priority: group.priority,
    tags: tagsOf(contributions),
    rules: rulesOf(group),
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

/** Each rule once; they come by id. */
function rulesOf({ first, others, count }: Group): readonly RuleReference[] {
  if (count === 1) {
    // Most are recommended by one rule: what says so is the same each time.
    first.alone ??= Object.freeze([first.reference]);
    return first.alone;
  }
  const references = new Array<RuleReference>(count);
  references[0] = first.reference;
  let length = 1;
  for (let index = 0; index < count - 1; index += 1) {
    const { reference } = others[index] as Suggestion;
    if (references[length - 1] === reference) continue;
    references[length] = reference;
    length += 1;
  }
  return length === count ? references : references.slice(0, length);
}

function tagsOf(contributions: readonly Suggestion[]): readonly string[] {
  if (contributions.every(({ rule }) => rule.tags.length === 0)) return noTags;
  return [...new Set(contributions.flatMap(({ rule }) => rule.tags))].sort();
}
