import type { Situation } from "../../evaluation/situation.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { JsonValue, Recommendation } from "../decision.ts";
import type { Saying } from "../sentences/clauses.ts";
import { byRole, identityOfRole, type RoleValue, shownRole } from "../sentences/role.ts";
import { earlier, type Span } from "../sentences/span.ts";

/** What `after`, `every`, `with` and `escalating to` come to in a recommendation. */
export type More = Pick<Recommendation, "notBefore" | "every" | "with" | "escalation">;

/** @param nothing what it comes to where nothing is said */
export function mergeClauses(
  contributions: readonly Saying[],
  situation: Situation,
  nothing: More,
): More {
  let every: Span | null = null;
  let after: Span | null = null;
  let waits = true;
  for (const { more } of contributions) {
    if (more !== null && more.every !== null) every = earlier(every, more.every.in(situation));
    const start = more === null || more.after === null ? null : more.after.in(situation);
    // A rule without `after` lets it begin at once.
    if (start === null) waits = false;
    else after = earlier(after, start);
  }
  return {
    notBefore: waits ? (after?.text ?? null) : null,
    every: every?.duration ?? null,
    with: carried(contributions, situation, nothing.with),
    escalation: escalation(contributions, situation, nothing.escalation),
  };
}

function carried(
  contributions: readonly Saying[],
  situation: Situation,
  none: More["with"],
): More["with"] {
  let values: Map<string, JsonValue> | null = null;
  for (const suggestion of contributions) {
    for (const { name, evaluate, json } of suggestion.more?.with ?? []) {
      values ??= new Map();
      values.set(name, json(evaluate(situation)));
    }
  }
  if (values === null) return none;
  return Object.fromEntries([...values].sort(([left], [right]) => byCodeUnits(left, right)));
}

interface Step {
  readonly to: RoleValue;
  readonly span: Span;
}

/** One role at one instant is one step, as the first rule by id says it. */
function escalation(
  contributions: readonly Saying[],
  situation: Situation,
  none: More["escalation"],
): More["escalation"] {
  let steps: Map<string, Step> | null = null;
  for (const suggestion of contributions) {
    for (const step of suggestion.more?.escalation ?? []) {
      const to = step.to.value(situation);
      const span = step.after.in(situation);
      if (span === null) continue;
      const identity = JSON.stringify([span.instant, identityOfRole(to)]);
      steps ??= new Map();
      if (!steps.has(identity)) steps.set(identity, { to, span });
    }
  }
  if (steps === null) return none;
  return [...steps.values()]
    .sort(byInstantThenRole)
    .map(({ to, span }) => ({ to: shownRole(to), after: span.duration, at: span.text }));
}

function byInstantThenRole(left: Step, right: Step): number {
  return left.span.instant - right.span.instant || byRole(left.to, right.to);
}
