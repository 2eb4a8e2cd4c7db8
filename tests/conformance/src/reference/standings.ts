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

/** "As that file has them"; or "by priority descending (default 0), then title … (none last), then id". */
export function inOrder({ playbook }: Situation, { name, policy }: Choice): readonly Rule[] {
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

export interface Standing {
  readonly is: "out" | "in" | "open";
  readonly lacks: readonly string[];
}

type Block = Verdict & { readonly kind: "blocks" };

/** The three cases of the page. */
export function standing(situation: Situation, rule: Rule): Standing {
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
