import type { Choice } from "../playbook/choices.ts";
import type { Expression } from "../playbook/expressions.ts";
import type { Rule, Use } from "../playbook/rules.ts";
import { memberOf } from "./choices.ts";
import { clauseDuration } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { role } from "./roles.ts";
import type { Scope } from "./scope.ts";
import { action, type Place, sentence } from "./sentences.ts";
import { media, roles } from "./words.ts";

export function rules(
  draw: Draw,
  scope: Scope,
  hasUsed: boolean,
  choices: readonly Choice[],
): readonly Rule[] {
  const most = choices.length > 0 ? 9 : 6;
  return draw.many(1, most, (index) => rule(draw, scope, { index, hasUsed }, choices));
}

function rule(draw: Draw, scope: Scope, place: Place, choices: readonly Choice[]): Rule {
  const own = memberOf(draw, choices, sentence(draw, scope, place, "rule"));
  return {
    ...own,
    then: draw.many(1, draw.chance(70) ? 1 : 3, () => use(draw, scope)),
    // Only the used file's rules can be left out, by a title that no other has.
    without: own.used && own.title?.startsWith("rule no.") === true && draw.chance(15),
  };
}

export function use(draw: Draw, scope: Scope): Use {
  const within = draw.maybe(50, () => duration(draw, scope));
  return {
    action: action(draw, scope),
    within,
    // A start after the deadline is an error of the playbook.
    after: draw.maybe(20, () => (within === null ? duration(draw, scope) : tiny)),
    every: draw.maybe(15, () => duration(draw, scope)),
    by: draw.maybe(20, () => role(draw, scope, roles)),
    to: draw.maybe(15, () => role(draw, scope, roles)),
    via: draw.maybe(30, () => role(draw, scope, media)),
    with: draw.chance(20) ? carried(draw, scope) : [],
    escalation: draw.chance(15)
      ? draw.many(1, 2, () => ({ to: role(draw, scope, roles), after: duration(draw, scope) }))
      : [],
  };
}

const tiny: Expression = { kind: "duration", amount: 1, unit: "second" };

/** A duration of a clause: a constant, a setting, a fact or a define. */
function duration(draw: Draw, { topics, settings, derived }: Scope): Expression {
  const names = [
    ...topics.filter(({ type }) => type.kind === "duration"),
    ...derived.filter(({ type }) => type.kind === "duration"),
    ...settings.filter(({ value }) => value.kind === "duration"),
  ].map(({ name }) => name);
  if (names.length > 0 && draw.chance(35)) return { kind: "name", name: draw.pick(names) };
  return clauseDuration(draw);
}

function carried(draw: Draw, scope: Scope): readonly string[] {
  const { topics, settings, derived, selections } = scope;
  const names = [...[...topics, ...derived, ...settings].map(({ name }) => name), ...selections];
  return draw.some(names, 30);
}
