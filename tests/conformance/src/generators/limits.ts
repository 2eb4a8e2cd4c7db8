import type { Expression } from "../playbook/expressions.ts";
import type { Counting, Limit } from "../playbook/limits.ts";
import { filter } from "./aggregates.ts";
import type { Draw } from "./draw.ts";
import { type Chronicle, windowOf } from "./histories.ts";
import type { Scope } from "./scope.ts";
import { type Place, pattern, sentence } from "./sentences.ts";

export function limits(draw: Draw, scope: Scope, hasUsed: boolean): readonly Limit[] {
  const events = scope.histories.filter(({ history }) => history.kind === "history");
  const some = events.length > 0 ? draw.pick([0, 1, 1, 2, 3]) : draw.pick([0, 0, 0, 1]);
  return draw.many(some, some, (index) => limit(draw, scope, { index, hasUsed }, events));
}

function limit(draw: Draw, scope: Scope, place: Place, events: readonly Chronicle[]): Limit {
  return {
    ...sentence(draw, scope, place, "limit"),
    when: null,
    unless: null,
    covers: draw.chance(40) ? { traits: [] } : pattern(draw, scope),
    count: count(draw, scope),
    counting:
      events.length > 0 && draw.chance(85) ? counting(draw, scope, draw.pick(events)) : null,
  };
}

/** A number, or a setting that holds one in every file. */
function count(draw: Draw, { settings }: Scope): number | string {
  const numbers = settings.filter(
    ({ value, set }) =>
      value.kind === "number" && value.value > 0 && (set === null || set.kind === "number"),
  );
  if (numbers.length > 0 && draw.chance(30)) return draw.pick(numbers).name;
  return draw.pick([1, 1, 2, 3]);
}

function counting(draw: Draw, scope: Scope, chronicle: Chronicle): Counting {
  return {
    history: chronicle.history.name,
    per: period(draw, scope),
    where: draw.maybe(45, () => filter(draw, scope, chronicle)),
  };
}

/** A length of time, or a declared fact that holds one. */
function period(draw: Draw, { topics }: Scope): Expression {
  const facts = topics.filter(({ type, declared }) => declared && type.kind === "duration");
  if (facts.length > 0 && draw.chance(20)) return { kind: "name", name: draw.pick(facts).name };
  return windowOf(draw);
}
