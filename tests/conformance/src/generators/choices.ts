import type { Choice } from "../playbook/choices.ts";
import type { Rule } from "../playbook/rules.ts";
import type { Sentence } from "../playbook/sentences.ts";
import type { Draw } from "./draw.ts";
import { choiceNames } from "./words.ts";

/** Up to two choices, in one playbook of three. */
export function choices(draw: Draw): readonly Choice[] {
  if (!draw.chance(35)) return [];
  const names = draw.shuffled(choiceNames).slice(0, draw.between(1, 2));
  return names.map((name) => ({ name, policy: draw.pick(["first match", "highest priority"]) }));
}

/** The sentence, perhaps as one of a choice. All rules of a choice where the first match wins stand in the entry. */
export function memberOf(
  draw: Draw,
  all: readonly Choice[],
  sentence: Sentence,
): Sentence & Pick<Rule, "choice"> {
  if (all.length === 0 || !draw.chance(70)) return { ...sentence, choice: null };
  const { name, policy } = draw.pick(all);
  return { ...sentence, choice: name, used: sentence.used && policy !== "first match" };
}
