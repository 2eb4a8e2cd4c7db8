import type { Evaluate, Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import type { Moment } from "../time/clock.ts";
import { Duration } from "../values/duration.ts";
import type { Escalation, JsonValue, Recommendation } from "./decision.ts";
import type { Group } from "./group.ts";
import { byRole, identityOfRole, type RoleValue, shownRole } from "./role.ts";
import { references } from "./statement.ts";

/** An action as decisions show it. */
export interface ShownAction {
  readonly name: string;
  /** Sorted. */
  readonly traits: readonly string[];
}

/** A recommendation with what orders it among others. */
export interface Merged {
  readonly group: Group;
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
  const rules = contributions.map(({ rule }) => rule);
  const suggestions = contributions.map(({ suggestion }) => suggestion);
  const due = earliest(suggestions.map(({ within }) => spanOf(within, situation)));
  const every = earliest(suggestions.map((suggestion) => spanOf(suggestion.every, situation)));
  const shown: Recommendation = {
    action: action.name,
    traits: action.traits,
    within: due?.duration ?? null,
    due: due?.moment.text ?? null,
    notBefore: notBefore(group, situation),
    every: every?.duration ?? null,
    by: shownRole(group.by),
    to: shownRole(group.to),
    via: shownRole(group.via),
    notVia,
    with: carried(group, situation),
    escalation: escalation(group, situation),
    priority: Math.max(...rules.map(({ priority }) => priority)),
    tags: sortedUnion(rules.map(({ tags }) => tags)),
    rules: references(rules),
  };
  return { group, due: due?.moment.instant ?? Number.POSITIVE_INFINITY, shown };
}

/** Priority descending, due ascending with none last, then identity. */
export function byImportance(left: Merged, right: Merged): number {
  return (
    right.shown.priority - left.shown.priority ||
    (left.due === right.due ? 0 : left.due - right.due) ||
    byCodeUnits(left.shown.action, right.shown.action) ||
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
function earliest(spans: readonly (Span | null)[]): Span | null {
  let first: Span | null = null;
  for (const span of spans) {
    if (span !== null && (first === null || span.moment.instant < first.moment.instant))
      first = span;
  }
  return first;
}

/** A rule without `after` lets it begin at once. */
function notBefore({ contributions }: Group, situation: Situation): string | null {
  const spans = contributions.map(({ suggestion }) => spanOf(suggestion.after, situation));
  return spans.includes(null) ? null : (earliest(spans)?.moment.text ?? null);
}

const nothing: Recommendation["with"] = Object.freeze({});

function carried({ contributions }: Group, situation: Situation): Recommendation["with"] {
  if (contributions.every(({ suggestion }) => suggestion.with.length === 0)) return nothing;
  const values = new Map<string, JsonValue>();
  for (const { suggestion } of contributions) {
    for (const { name, evaluate, json } of suggestion.with)
      values.set(name, json(evaluate(situation)));
  }
  return Object.fromEntries([...values].sort(([left], [right]) => byCodeUnits(left, right)));
}

interface Step {
  readonly to: RoleValue;
  readonly span: Span;
}

/** One role at one instant is one step, as the first rule by id says it. */
function escalation({ contributions }: Group, situation: Situation): readonly Escalation[] {
  const steps = new Map<string, Step>();
  for (const { suggestion } of contributions) {
    for (const step of suggestion.escalation) {
      const to = step.to.value(situation);
      const span = spanOf(step.after, situation);
      if (span === null) continue;
      const identity = JSON.stringify([span.moment.instant, identityOfRole(to)]);
      if (!steps.has(identity)) steps.set(identity, { to, span });
    }
  }
  return [...steps.values()]
    .sort(byInstantThenRole)
    .map(({ to, span }) => ({ to: shownRole(to), after: span.duration, at: span.moment.text }));
}

function byInstantThenRole(left: Step, right: Step): number {
  return left.span.moment.instant - right.span.moment.instant || byRole(left.to, right.to);
}

const none: readonly string[] = Object.freeze([]);

function sortedUnion(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.every((list) => list.length === 0) ? none : [...new Set(lists.flat())].sort();
}
