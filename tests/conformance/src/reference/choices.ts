import type { Choice } from "../playbook/choices.ts";
import type { Guardrail } from "../playbook/guardrails.ts";
import type { Rule } from "../playbook/rules.ts";
import { rulesInForce } from "../playbook/walk.ts";
import { judge, type Verdict } from "./guardrails.ts";
import { type Merged, merge } from "./merging.ts";
import { byCodeUnits, sameName } from "./names.ts";
import { lackedBy, ruleTruth } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { unknown } from "./values.ts";

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

/** "As that file has them"; or "by priority descending (default 0), then title … (none last), then id". */
function inOrder({ playbook }: Situation, { name, policy }: Choice): readonly Rule[] {
  const members = rulesInForce(playbook).filter(
    ({ choice }) => choice !== null && sameName(choice, name),
  );
  if (policy === "first match") return members;
  return [...members].sort(
    (left, right) =>
      (right.priority ?? 0) - (left.priority ?? 0) ||
      orderTitles(left.title, right.title) ||
      byCodeUnits(left.identity, right.identity),
  );
}

function orderTitles(left: string | null, right: string | null): number {
  if (left !== null && right !== null) return byCodeUnits(left, right);
  return Number(left === null) - Number(right === null);
}

interface Standing {
  readonly is: "out" | "in" | "open";
  readonly lacks: readonly string[];
}

type Block = Verdict & { readonly kind: "blocks" };

/** The three cases of the page. */
function standing(situation: Situation, rule: Rule): Standing {
  const truth = ruleTruth(situation, rule);
  if (truth === false) return { is: "out", lacks: [] };
  // "Or would be if the rule were true."
  const blocks = merge(situation, [rule]).map((one) => blocksOf(situation, one));
  if (blocks.every((some) => some.some(({ certain }) => certain))) return { is: "out", lacks: [] };
  if (truth === unknown) return { is: "open", lacks: lackedBy(situation, rule) };
  if (blocks.some((some) => some.length === 0)) return { is: "in", lacks: [] };
  const unsettled = blocks.filter((some) => !some.some(({ certain }) => certain));
  return { is: "open", lacks: unsettled.flat().flatMap(({ lacks }) => lacks) };
}

function blocksOf(situation: Situation, one: Merged): readonly Block[] {
  return situation.playbook.guardrails
    .map((guardrail: Guardrail) => judge(situation, guardrail, one))
    .filter((verdict) => verdict.kind === "blocks");
}
