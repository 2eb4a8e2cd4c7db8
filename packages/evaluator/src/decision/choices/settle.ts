import type { Input } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Bench, PendingRule } from "../bench.ts";
import { verdict } from "../guardrails/guardrail.ts";
import type { Rule } from "../sentences/rule.ts";
import type { Choice } from "./choice.ts";

/**
 * What a rule of a choice is in a situation: `out`, it cannot win; `in`, it wins unless one before it does; `open`, that
 * cannot be told yet.
 */
export type Standing = "out" | "in" | "open";

/** What became of a choice. */
export interface Settled {
  readonly choice: Choice;
  /** The first rule that is in: it wins, unless `open` holds it back. */
  readonly favourite: Rule | null;
  /** The rules that could still win instead, and what they lack. */
  readonly open: readonly PendingRule[];
  /** The rules after the favourite. */
  readonly losers: readonly Rule[];
}

export function settle(choice: Choice, bench: Bench, situation: Situation): Settled {
  const open: PendingRule[] = [];
  const { rules } = choice;
  for (const [position, rule] of rules.entries()) {
    const lacks = new Set<Input>();
    const standing = standingOf(rule, bench, situation, lacks);
    if (standing === "open") open.push({ rule, lacks });
    else if (standing === "in") {
      return { choice, favourite: rule, open, losers: rules.slice(position + 1) };
    }
  }
  return { choice, favourite: null, open, losers: [] };
}

/** @param lacks gets what would have to be known of a rule that is open */
function standingOf(rule: Rule, bench: Bench, situation: Situation, lacks: Set<Input>): Standing {
  const truth = rule.truth(situation);
  if (truth === false) return "out";
  const verdicts = rule.suggestions.map(({ action, via }) =>
    verdict(bench.guardrails[action] ?? [], via.value(situation), [via], situation, bench),
  );
  if (truth === true && verdicts.some(({ blockers }) => blockers.length === 0)) return "in";
  const possible = verdicts.filter(({ blockers }) => !blockers.some((one) => one.lacks === null));
  if (possible.length === 0) return "out";
  if (truth === null) settling(rule, bench, situation, lacks);
  else {
    const blockers = possible.flatMap((one) => one.blockers);
    for (const blocker of blockers) for (const input of blocker.lacks ?? []) lacks.add(input);
  }
  return "open";
}

/** Adds what an unknown rule lacks. Where facts are skipped, what makes it false helps as well: another rule can win then. */
function settling(
  { condition }: Rule,
  { lacking, turning }: Bench,
  situation: Situation,
  lacks: Set<Input>,
): void {
  if (situation.skipped.size === 0) {
    lacking(condition, situation, lacks);
    return;
  }
  for (const wanted of [true, false]) {
    for (const input of turning(condition, wanted, situation) ?? []) lacks.add(input);
  }
}

/** Takes the rules that lose out of those that hold and those that are pending; a favourite that is held back is pending. */
export function withChoices(
  settled: readonly Settled[],
  holding: readonly Rule[],
  pending: readonly PendingRule[],
): { readonly holding: readonly Rule[]; readonly pending: readonly PendingRule[] } {
  if (settled.length === 0) return { holding, pending };
  const silent = new Set<Rule>();
  const held: PendingRule[] = [];
  for (const { favourite, open, losers } of settled) {
    for (const rule of losers) silent.add(rule);
    if (favourite === null || open.length === 0) continue;
    silent.add(favourite);
    held.push({ rule: favourite, lacks: new Set(open.flatMap(({ lacks }) => [...lacks])) });
  }
  return {
    holding: holding.filter((rule) => !silent.has(rule)),
    pending: [...pending.filter(({ rule }) => !silent.has(rule)), ...held],
  };
}
