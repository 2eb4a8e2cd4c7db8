import type { Rule } from "../playbook/rules.ts";
import { lackedBy } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { inOrder, standing } from "./standings.ts";

/** A rule that is pending, and what it lacks. */
export interface Waiting {
  readonly rule: Rule;
  readonly lacks: readonly string[];
}

/** What became of a choice. */
export interface Chosen {
  readonly outcome: "won" | "open" | "none";
  readonly winner: Rule | null;
}

/** What the rules say once each choice is made. */
export interface Said {
  readonly speaking: readonly Rule[];
  readonly waiting: readonly Waiting[];
  /** By name. */
  readonly chosen: ReadonlyMap<string, Chosen>;
}

export function afterChoices(
  situation: Situation,
  fired: readonly Rule[],
  undecided: readonly Rule[],
): Said {
  let speaking = [...fired];
  let waiting: Waiting[] = undecided.map((rule) => ({ rule, lacks: lackedBy(situation, rule) }));
  const chosen = new Map<string, Chosen>();
  for (const choice of situation.playbook.choices) {
    const rules = inOrder(situation, choice);
    const standings = rules.map((rule) => standing(situation, rule));
    const at = standings.findIndex(({ is }) => is === "in");
    // "The first rule that is in is the *favourite*."
    const favourite = at < 0 ? null : (rules[at] ?? null);
    const before = at < 0 ? standings : standings.slice(0, at);
    const open = before.filter(({ is }) => is === "open");
    // "1. Every rule after the favourite *loses*."
    const losers = at < 0 ? [] : rules.slice(at + 1);
    speaking = speaking.filter((rule) => !losers.includes(rule));
    waiting = waiting.filter(({ rule }) => !losers.includes(rule));
    // "3. Otherwise nothing wins … it is pending instead, and lacks what the open rules before it lack."
    if (favourite !== null && open.length > 0) {
      speaking = speaking.filter((rule) => rule !== favourite);
      waiting.push({ rule: favourite, lacks: open.flatMap(({ lacks }) => lacks) });
    }
    chosen.set(choice.name, {
      outcome: open.length > 0 ? "open" : favourite === null ? "none" : "won",
      winner: open.length > 0 ? null : favourite,
    });
  }
  return { speaking, waiting, chosen };
}
