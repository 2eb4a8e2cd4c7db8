import type { Days, Pattern, Sentence } from "../playbook/sentences.ts";
import { condition } from "./conditions.ts";
import { days } from "./days.ts";
import type { Draw } from "./draw.ts";
import { respelt, type Scope } from "./scope.ts";
import { titles, traits } from "./words.ts";

/** What tells the sentences of one playbook apart. */
export interface Place {
  readonly index: number;
  /** Whether there is a used file to stand in. */
  readonly hasUsed: boolean;
}

/** What rules, guardrails and their like share; `word` tells their names apart. */
export function sentence(
  draw: Draw,
  scope: Scope,
  { index, hasUsed }: Place,
  word: string,
): Sentence {
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

export function action(draw: Draw, { actions, actionsDeclared }: Scope): string {
  const { name } = draw.pick(actions);
  return actionsDeclared && draw.chance(10) ? respelt(draw, name) : name;
}

export function pattern(draw: Draw, scope: Scope): Pattern {
  if (draw.chance(55)) return { action: action(draw, scope) };
  return { traits: [...new Set(draw.many(0, 2, () => draw.pick(["helps", "sells", ...traits])))] };
}
