import type { Change, Explanation } from "@handrail/evaluator";
import type { Situation } from "../generators/situations.ts";
import { rulesInForce } from "../playbook/walk.ts";
import type { Judgement } from "../reference/decide.ts";
import type { Comparison } from "./comparison.ts";
import { Difference, stackOf } from "./difference.ts";
import { changed, outcomeOf } from "./outcome.ts";
import type { Tally } from "./tally.ts";

type Decided = Extract<Judgement, { decision: unknown }>;

/**
 * `why` of one action: its outcome and truths are the reference's, and every change that it proposes turns the answer by the
 * reference's judgement, with no part of it to spare.
 */
export function compareWhy(
  comparison: Comparison,
  situation: Situation,
  choice: number,
  tally: Tally,
): void {
  const { playbook, source, judge } = comparison;
  const actions = rulesInForce(playbook).flatMap(({ then }) => then.map(({ action }) => action));
  const action = actions[choice % actions.length];
  const judgement = judge(situation.record, situation.now);
  if (action === undefined || "rejected" in judgement) return;
  const explanation = explained(comparison, situation, action);
  if (explanation === null) return;
  tally.count("pairs", "why");

  const outcome = outcomeOf(judgement.decision, action);
  if (explanation.outcome !== outcome) {
    const found = { action, reference: outcome, engine: explanation.outcome };
    throw new Difference("the outcome of why", source, found, situation);
  }
  for (const kind of ["rules", "guardrails"] as const) {
    for (const { id, truth } of explanation[kind]) {
      const expected = judgement[kind].get(id);
      if (expected === truth) continue;
      const found = { action, kind, id, reference: expected, engine: truth };
      throw new Difference("a truth in why", source, found, situation);
    }
  }

  for (const { name, outcome: found, winner } of explanation.choices) {
    const expected = judgement.choices.get(name);
    const id = expected?.winner?.identity ?? null;
    if (expected?.outcome === found && id === (winner?.id ?? null)) continue;
    const engine = { outcome: found, winner: winner?.id };
    const reference = { outcome: expected?.outcome, winner: id };
    throw new Difference("a choice in why", source, { name, reference, engine }, situation);
  }

  const wanted = outcome !== "recommended";
  const turns = (judged: Decided) =>
    (outcomeOf(judged.decision, action) === "recommended") === wanted;
  compareChange(comparison, situation, explanation.change, turns, tally);
  for (const { id, change } of explanation.rules) {
    const fires = ({ fired }: Decided) => fired.includes(id);
    compareChange(comparison, situation, change, fires, tally);
  }
}

function explained(
  { source, engine }: Comparison,
  situation: Situation,
  action: string,
): Explanation | null {
  try {
    return engine.why?.(situation, action) ?? null;
  } catch (error) {
    const found = { action, stack: stackOf(error) };
    throw new Difference("why without an exception", source, found, situation);
  }
}

function compareChange(
  { playbook, source, judge }: Comparison,
  situation: Situation,
  change: readonly Change[] | null,
  isTurned: (judged: Decided) => boolean,
  tally: Tally,
): void {
  if (change === null) return;
  tally.count("pairs", "why with a change");
  const turns = (changes: readonly Change[]) => {
    const judged = judge(changed(playbook, situation.record, changes), situation.now);
    return "decision" in judged && isTurned(judged);
  };
  if (!turns(change)) {
    throw new Difference("a change turns the answer", source, { change }, situation);
  }
  for (const spare of change) {
    const fewer = change.filter((one) => one !== spare);
    if (!turns(fewer)) continue;
    throw new Difference("no part of a change is spare", source, { change, spare }, situation);
  }
}
