import type { Recommendation } from "@handrail/evaluator";
import { Temporal } from "temporal-polyfill";
import type { Expression } from "../playbook/expressions.ts";
import type { Rule, Use } from "../playbook/rules.ts";
import { bandName } from "../playbook/scores.ts";
import { evaluate } from "./evaluate.ts";
import { shown } from "./json.ts";
import { byCodeUnits, sameName } from "./names.ts";
import { orderParties, type Party, party, samePerson, shownParty } from "./parties.ts";
import { references, sorted } from "./sentences.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { instantText, moveInstant } from "./time.ts";
import { unknown } from "./values.ts";

/** One true rule that recommends one action. */
interface Voice {
  readonly rule: Rule;
  readonly use: Use;
  readonly by: Party;
  readonly to: Party;
  readonly via: Party;
}

/** Everything that true rules recommend for one identity, and how it is shown. */
export interface Merged {
  readonly action: string;
  readonly by: Party;
  readonly to: Party;
  readonly via: Party;
  readonly due: Temporal.Instant | null;
  /** The facts that would tell an unknown medium. */
  readonly mediumLacks: readonly string[];
  readonly shown: Recommendation;
}

/** "Recommendations with equal action, `by`, `to` and `via` are one." */
export function merge(situation: Situation, rules: readonly Rule[]): readonly Merged[] {
  const voices = [...rules]
    .sort((left, right) => byCodeUnits(left.identity, right.identity))
    .flatMap((rule) => rule.then.map((use) => voice(situation, rule, use)));
  const groups: Voice[][] = [];
  for (const one of voices) {
    const group = groups.find(([first]) => first !== undefined && sameIdentity(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => together(situation, group)).sort(order);
}

function voice(situation: Situation, rule: Rule, use: Use): Voice {
  const [by, to, via] = [use.by, use.to, use.via].map((role) => party(situation, role));
  if (by === undefined || to === undefined || via === undefined) throw new TypeError("no party");
  return { rule, use, by, to, via };
}

function sameIdentity(left: Voice, right: Voice): boolean {
  return (
    sameName(left.use.action, right.use.action) &&
    samePerson(left.by, right.by) &&
    samePerson(left.to, right.to) &&
    samePerson(left.via, right.via)
  );
}

function together(situation: Situation, voices: readonly Voice[]): Merged {
  const [first] = voices;
  if (first === undefined) throw new RangeError("nothing to merge");
  const action = situation.playbook.actions.find(({ name }) => sameName(name, first.use.action));
  const rules = voices.map(({ rule }) => rule);
  const uses = voices.map(({ use }) => use);
  const deadline = earliest(
    situation,
    uses.map(({ within }) => within),
  );
  const start = earliestOfAll(
    situation,
    uses.map(({ after }) => after),
  );
  const cadence = earliest(
    situation,
    uses.map(({ every }) => every),
  );
  const name = action?.name ?? first.use.action;
  return {
    action: name,
    by: first.by,
    to: first.to,
    via: first.via,
    due: deadline?.at ?? null,
    mediumLacks: voices.flatMap(({ via }) => (via.kind === "unknown" ? via.lacks : [])),
    shown: {
      action: name,
      traits: sorted(action?.traits ?? []),
      within: deadline?.said ?? null,
      due: deadline === null ? null : instantText(deadline.at),
      notBefore: start === null ? null : instantText(start.at),
      every: cadence?.said ?? null,
      by: shownParty(first.by),
      to: shownParty(first.to),
      via: shownParty(first.via),
      notVia: [],
      with: context(situation, uses),
      escalation: escalation(situation, uses),
      priority: Math.max(...rules.map(({ priority }) => priority ?? 0)),
      tags: sorted(rules.flatMap(({ tags }) => tags)),
      rules: references(rules),
    },
  };
}

interface Moment {
  readonly at: Temporal.Instant;
  readonly said: string;
}

/** A duration counted from now; null where it is not said, not known ("a duration that is unknown counts as none"), or beyond all years. */
function fromNow(situation: Situation, duration: Expression | null): Moment | null {
  const value = duration === null ? null : evaluate(situation, duration);
  if (value?.type !== "duration") return null;
  const at = moveInstant(situation.now, value, 1, situation.zone);
  return at === unknown ? null : { at, said: value.said };
}

/** "Of equal dues the one first by rule id": the durations come in that order. */
function earliest(situation: Situation, durations: readonly (Expression | null)[]): Moment | null {
  let best: Moment | null = null;
  for (const duration of durations) {
    const one = fromNow(situation, duration);
    if (one === null) continue;
    if (best === null || Temporal.Instant.compare(one.at, best.at) < 0) best = one;
  }
  return best;
}

/** "The earliest not-before (none is earliest)." */
function earliestOfAll(
  situation: Situation,
  durations: readonly (Expression | null)[],
): Moment | null {
  const none = durations.some((duration) => fromNow(situation, duration) === null);
  return none ? null : earliest(situation, durations);
}

/** "The united `with`." */
function context(situation: Situation, uses: readonly Use[]): Recommendation["with"] {
  const entries = uses
    .flatMap((use) => use.with)
    .map((name) => [
      declaredName(situation, name),
      shown(evaluate(situation, { kind: "name", name })),
    ]);
  return Object.fromEntries(entries);
}

function declaredName(situation: Situation, name: string): string {
  const meaning = meaningOf(situation, name);
  switch (meaning.kind) {
    case "fact":
      return meaning.fact.name;
    case "define":
      return meaning.define.name;
    case "experiment":
      return meaning.experiment.name;
    case "score":
      return meaning.score.name;
    case "band":
      return bandName(meaning.score);
    case "column":
      return meaning.table.names[meaning.column] ?? "";
    case "setting":
      return meaning.setting.name;
    default:
      return meaning.kind;
  }
}

/** "Equal ones (one role at one instant) once, said as the first by rule id says it; by instant, then role." */
function escalation(situation: Situation, uses: readonly Use[]): Recommendation["escalation"] {
  const steps = uses
    .flatMap((use) => use.escalation)
    .flatMap(({ to, after }) => {
      const moment = fromNow(situation, after);
      return moment === null ? [] : [{ to: party(situation, to), ...moment }];
    });
  return steps
    .filter((step, index) => steps.findIndex((other) => sameStep(step, other)) === index)
    .sort(
      (left, right) =>
        Temporal.Instant.compare(left.at, right.at) || orderParties(left.to, right.to),
    )
    .map(({ to, at, said }) => ({ to: shownParty(to), after: said, at: instantText(at) }));
}

interface Step extends Moment {
  readonly to: Party;
}

function sameStep(left: Step, right: Step): boolean {
  return left.at.equals(right.at) && samePerson(left.to, right.to);
}

/** "Priority descending, due ascending with none last, then action, by, to, via." */
function order(left: Merged, right: Merged): number {
  return (
    right.shown.priority - left.shown.priority ||
    orderDues(left.due, right.due) ||
    byCodeUnits(left.action, right.action) ||
    orderParties(left.by, right.by) ||
    orderParties(left.to, right.to) ||
    orderParties(left.via, right.via)
  );
}

function orderDues(left: Temporal.Instant | null, right: Temporal.Instant | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return Temporal.Instant.compare(left, right);
}
