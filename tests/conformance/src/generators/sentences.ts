import type { Expression } from "../playbook/expressions.ts";
import type { Days, Guardrail, Role, Rule, Sentence, Use } from "../playbook/playbook.ts";
import { days } from "./calendar.ts";
import { condition } from "./conditions.ts";
import { clauseDuration } from "./constants.ts";
import type { Draw } from "./draw.ts";
import { respelt, type Scope } from "./scope.ts";
import { media, roles, titles, traits } from "./words.ts";

/** What tells the sentences of one playbook apart. */
interface Place {
  readonly index: number;
  /** Whether there is a used file to stand in. */
  readonly hasUsed: boolean;
}

export function rule(draw: Draw, scope: Scope, place: Place): Rule {
  return {
    ...sentence(draw, scope, place, "rule"),
    then: draw.many(1, draw.chance(70) ? 1 : 3, () => use(draw, scope)),
    without: false,
  };
}

export function guardrail(draw: Draw, scope: Scope, place: Place): Guardrail {
  const named = draw.chance(55);
  return {
    ...sentence(draw, scope, place, "guard"),
    covers: named
      ? { action: action(draw, scope) }
      : { traits: [...new Set(draw.many(0, 2, () => draw.pick(["helps", "sells", ...traits])))] },
    via: draw.maybe(40, () => role(draw, scope, media)),
  };
}

function sentence(draw: Draw, scope: Scope, { index, hasUsed }: Place, word: string): Sentence {
  const titled = draw.chance(60);
  return {
    identity: "",
    id: draw.maybe(35, () => `${word}-${index}`),
    title: titled ? (draw.chance(15) ? draw.pick(titles) : `${word} no. ${index}`) : null,
    when: draw.maybe(85, () => condition(draw, scope)),
    unless: draw.maybe(15, () => condition(draw, scope, 1)),
    // Every sentence differs from every other, since those that say the same are one.
    because: `${word} ${index}`,
    source: draw.maybe(20, () => draw.pick(["S0", "S4", "a book, page 7"])),
    priority: draw.maybe(30, () => draw.between(-2, 3)),
    valid: draw.maybe(15, () => validDays(draw)),
    tags: draw.some(["upsell", "help first", "Q4"], 15),
    used: hasUsed && draw.chance(40),
  };
}

export function validDays(draw: Draw): Days {
  const [first = null, second = null] = draw.many(2, 2, () => draw.pick(days)).sort();
  return draw.pick([
    { from: first, until: second },
    { from: first, until: null },
    { from: null, until: second },
  ]);
}

function action(draw: Draw, { actions, actionsDeclared }: Scope): string {
  const { name } = draw.pick(actions);
  return actionsDeclared && draw.chance(10) ? respelt(draw, name) : name;
}

function use(draw: Draw, scope: Scope): Use {
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
function duration(draw: Draw, { topics, settings, defines }: Scope): Expression {
  const names = [
    ...topics.filter(({ type }) => type.kind === "duration"),
    ...defines.filter(({ type }) => type.kind === "duration"),
    ...settings.filter(({ value }) => value.kind === "duration"),
  ].map(({ name }) => name);
  if (names.length > 0 && draw.chance(35)) return { kind: "name", name: draw.pick(names) };
  return clauseDuration(draw);
}

/** A role or medium: words, or what a declared text or choice holds. */
function role(draw: Draw, { topics, settings, defines }: Scope, words: readonly string[]): Role {
  const names = [
    ...topics.filter(
      ({ type, declared }) => declared && (type.kind === "text" || type.kind === "one of"),
    ),
    ...defines.filter(({ type }) => type.kind === "text" || type.kind === "one of"),
    ...settings.filter(({ value }) => value.kind === "word"),
  ].map(({ name }) => name);
  if (names.length > 0 && draw.chance(40)) return { name: draw.pick(names) };
  const text = draw.pick(words);
  return { text: draw.chance(15) ? respelt(draw, text) : text };
}

function carried(draw: Draw, { topics, settings, defines }: Scope): readonly string[] {
  const names = [...topics, ...defines, ...settings].map(({ name }) => name);
  return draw.some(names, 30);
}
