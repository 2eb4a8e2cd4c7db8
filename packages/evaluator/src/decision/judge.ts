import type { Input } from "../evaluation/lacking.ts";
import type { Situation } from "../evaluation/situation.ts";
import { choices as joinedChoices } from "../parts/joined/choices.ts";
import type { Bench, PendingRule } from "./bench.ts";
import type { Settled } from "./choices/settle.ts";
import { type Guardrail, verdict } from "./guardrails/guardrail.ts";
import { groupSuggestions, mediaOf } from "./merging/group.ts";
import type { Group, Rule } from "./sentences/rule.ts";

/** What a plan's rules and guardrails come to in one situation, before it is put into words. */
export interface Judgement {
  /** What nothing blocks, in no order. */
  readonly free: Group[];
  /** What something blocks, in no order. */
  readonly blocked: Group[];
  readonly pending: readonly PendingRule[];
  readonly settled: readonly Settled[];
}

/** In a situation with skipped facts, what is lacking leaves out all that cannot help any more. */
export function judge(bench: Bench, situation: Situation): Judgement {
  const { guardrails, choices } = bench;
  const { holding, unknown } = bench.find(situation);
  const undecided = unknown.map((rule) => ({ rule, lacks: lackedBy(rule, bench, situation) }));
  let settled: readonly Settled[] = [];
  let speaking = { holding, pending: undecided as readonly PendingRule[] };
  if (choices.length > 0) {
    const { settle, withChoices } = joinedChoices.needed;
    settled = choices.map((choice) => settle(choice, bench, situation));
    speaking = withChoices(settled, holding, undecided);
  }
  const { pending } = speaking;
  const judged = groupSuggestions(speaking.holding, situation, bench.identities);
  for (const group of judged) {
    const covering = guardrails[group.action];
    if (covering?.length) {
      group.verdict = verdict(covering, group.via, mediaOf(group), situation, bench);
    }
  }
  const blocked = judged.filter(isBlocked);
  const free = blocked.length === 0 ? judged : judged.filter((group) => !isBlocked(group));
  return { free, blocked, pending, settled };
}

function isBlocked({ verdict }: Group): boolean {
  return verdict.blockers.length > 0;
}

function lackedBy(
  { condition }: Rule,
  { lacking, turning }: Bench,
  situation: Situation,
): ReadonlySet<Input> {
  if (situation.skipped.size > 0) return turning(condition, true, situation) ?? new Set();
  const inputs = new Set<Input>();
  lacking(condition, situation, inputs);
  return inputs;
}

/** Is there a guardrail that blocks the action for certain, whatever the medium? */
export function certainlyBlocked(
  covering: readonly Guardrail[],
  { turning }: Bench,
  situation: Situation,
): boolean {
  return covering.some(
    ({ medium, truth, condition }) =>
      medium === null &&
      truth(situation) !== false &&
      turning(condition, false, situation) === null,
  );
}
