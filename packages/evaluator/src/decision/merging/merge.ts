import type { Situation } from "../../evaluation/situation.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { Escalation, JsonValue, Recommendation, RuleReference } from "../decision.ts";
import { byRole, identityOfRole, type RoleValue, shownRole } from "../sentences/role.ts";
import type { Group, Suggestion } from "../sentences/rule.ts";
import { earlier, never, type Span } from "../sentences/span.ts";

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
  const more = isPlain ? nothingMore : whatElse(contributions.slice(0, count), situation);
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
    tags: more.tags,
    rules: rulesOf(contributions, count),
  };
  return group as Merged;
}

/** What most recommendations do not say. */
type More = Pick<Recommendation, "notBefore" | "every" | "with" | "escalation" | "tags">;

const nothingMore: More = {
  notBefore: null,
  every: null,
  with: Object.freeze({}),
  escalation: Object.freeze([]),
  tags: Object.freeze([]),
};

function whatElse(contributions: readonly Suggestion[], situation: Situation): More {
  let every: Span | null = null;
  let after: Span | null = null;
  let waits = true;
  for (const suggestion of contributions) {
    if (suggestion.every !== null) every = earlier(every, suggestion.every.in(situation));
    const start = suggestion.after === null ? null : suggestion.after.in(situation);
    // A rule without `after` lets it begin at once.
    if (start === null) waits = false;
    else after = earlier(after, start);
  }
  return {
    notBefore: waits ? (after?.text ?? null) : null,
    every: every?.duration ?? null,
    with: carried(contributions, situation),
    escalation: escalation(contributions, situation),
    tags: tagsOf(contributions),
  };
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

function carried(
  contributions: readonly Suggestion[],
  situation: Situation,
): Recommendation["with"] {
  let values: Map<string, JsonValue> | null = null;
  for (const suggestion of contributions) {
    for (const { name, evaluate, json } of suggestion.with) {
      values ??= new Map();
      values.set(name, json(evaluate(situation)));
    }
  }
  if (values === null) return nothingMore.with;
  return Object.fromEntries([...values].sort(([left], [right]) => byCodeUnits(left, right)));
}

interface Step {
  readonly to: RoleValue;
  readonly span: Span;
}

/** One role at one instant is one step, as the first rule by id says it. */
function escalation(
  contributions: readonly Suggestion[],
  situation: Situation,
): readonly Escalation[] {
  let steps: Map<string, Step> | null = null;
  for (const suggestion of contributions) {
    for (const step of suggestion.escalation) {
      const to = step.to.value(situation);
      const span = step.after.in(situation);
      if (span === null) continue;
      const identity = JSON.stringify([span.instant, identityOfRole(to)]);
      steps ??= new Map();
      if (!steps.has(identity)) steps.set(identity, { to, span });
    }
  }
  if (steps === null) return nothingMore.escalation;
  return [...steps.values()]
    .sort(byInstantThenRole)
    .map(({ to, span }) => ({ to: shownRole(to), after: span.duration, at: span.text }));
}

function byInstantThenRole(left: Step, right: Step): number {
  return left.span.instant - right.span.instant || byRole(left.to, right.to);
}

function tagsOf(contributions: readonly Suggestion[]): readonly string[] {
  if (contributions.every(({ rule }) => rule.tags.length === 0)) return nothingMore.tags;
  return [...new Set(contributions.flatMap(({ rule }) => rule.tags))].sort();
}
