import type { Evaluate, Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import type { Moment } from "../time/clock.ts";
import { Duration } from "../values/duration.ts";
import type { Escalation, JsonValue, Recommendation, RuleReference } from "./decision.ts";
import { byRole, identityOfRole, type RoleValue, shownRole } from "./role.ts";
import type { Group, Rule, Suggestion } from "./rule.ts";

/** An action as decisions show it. */
export interface ShownAction {
  readonly name: string;
  /** Its place among all actions by name. */
  readonly rank: number;
  /** Sorted. */
  readonly traits: readonly string[];
}

/** A recommendation with what orders it among others. */
export interface Merged {
  readonly group: Group;
  /** Of the action. */
  readonly rank: number;
  /** The instant that it is due; infinite for none. */
  readonly due: number;
  readonly shown: Recommendation;
}

export function merge(
  group: Group,
  action: ShownAction,
  notVia: readonly string[],
  situation: Situation,
): Merged {
  const { contributions } = group;
  let due: Span | null = null;
  let every: Span | null = null;
  let after: Span | null = null;
  let waits = true;
  let priority = Number.NEGATIVE_INFINITY;
  for (const suggestion of contributions) {
    due = earlier(due, spanOf(suggestion.within, situation));
    every = earlier(every, spanOf(suggestion.every, situation));
    const start = spanOf(suggestion.after, situation);
    // A rule without `after` lets it begin at once.
    if (start === null) waits = false;
    else after = earlier(after, start);
    priority = Math.max(priority, suggestion.rule.priority);
  }
  const shown: Recommendation = {
    action: action.name,
    traits: action.traits,
    within: due?.duration ?? null,
    due: due?.moment.text ?? null,
    notBefore: waits ? (after?.moment.text ?? null) : null,
    every: every?.duration ?? null,
    by: shownRole(group.by),
    to: shownRole(group.to),
    via: shownRole(group.via),
    notVia,
    with: carried(contributions, situation),
    escalation: escalation(contributions, situation),
    priority,
    tags: tagsOf(contributions),
    rules: rulesOf(contributions),
  };
  return { group, rank: action.rank, due: due?.moment.instant ?? Number.POSITIVE_INFINITY, shown };
}

/** Each rule once; they come by id. */
function rulesOf(contributions: readonly Suggestion[]): readonly RuleReference[] {
  const references: RuleReference[] = [];
  let before: Rule | null = null;
  for (const { rule } of contributions) {
    if (rule !== before) references.push(rule.reference);
    before = rule;
  }
  return references;
}

/** Priority descending, due ascending with none last, then identity. */
export function byImportance(left: Merged, right: Merged): number {
  return (
    right.shown.priority - left.shown.priority ||
    (left.due === right.due ? 0 : left.due - right.due) ||
    left.rank - right.rank ||
    byRole(left.group.by, right.group.by) ||
    byRole(left.group.to, right.group.to) ||
    byRole(left.group.via, right.group.via)
  );
}

/** A duration and when it ends, counted from now. */
interface Span {
  readonly duration: string;
  readonly moment: Moment;
}

/** Null where there is no duration, where it is unknown, and where it ends beyond all dates. */
function spanOf(evaluate: Evaluate | null, situation: Situation): Span | null {
  if (evaluate === null) return null;
  const duration = evaluate(situation);
  if (!(duration instanceof Duration)) return null;
  const moment = situation.clock.after(duration);
  return moment && { duration: duration.text, moment };
}

/** Of equal ones the first, which is the one of the first rule by id. */
function earlier(first: Span | null, second: Span | null): Span | null {
  if (first === null || second === null) return first ?? second;
  return second.moment.instant < first.moment.instant ? second : first;
}

const nothing: Recommendation["with"] = Object.freeze({});

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
  if (values === null) return nothing;
  return Object.fromEntries([...values].sort(([left], [right]) => byCodeUnits(left, right)));
}

interface Step {
  readonly to: RoleValue;
  readonly span: Span;
}

const noSteps: readonly Escalation[] = Object.freeze([]);

/** One role at one instant is one step, as the first rule by id says it. */
function escalation(
  contributions: readonly Suggestion[],
  situation: Situation,
): readonly Escalation[] {
  let steps: Map<string, Step> | null = null;
  for (const suggestion of contributions) {
    for (const step of suggestion.escalation) {
      const to = step.to.value(situation);
      const span = spanOf(step.after, situation);
      if (span === null) continue;
      const identity = JSON.stringify([span.moment.instant, identityOfRole(to)]);
      steps ??= new Map();
      if (!steps.has(identity)) steps.set(identity, { to, span });
    }
  }
  if (steps === null) return noSteps;
  return [...steps.values()]
    .sort(byInstantThenRole)
    .map(({ to, span }) => ({ to: shownRole(to), after: span.duration, at: span.moment.text }));
}

function byInstantThenRole(left: Step, right: Step): number {
  return left.span.moment.instant - right.span.moment.instant || byRole(left.to, right.to);
}

const none: readonly string[] = Object.freeze([]);

function tagsOf(contributions: readonly Suggestion[]): readonly string[] {
  if (contributions.every(({ rule }) => rule.tags.length === 0)) return none;
  return [...new Set(contributions.flatMap(({ rule }) => rule.tags))].sort();
}
