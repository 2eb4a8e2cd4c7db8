import type { Change, Explanation } from "@handrail/evaluator";
import type { Situation } from "../generators/situations.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Sentence } from "../playbook/sentences.ts";
import { rulesInForce } from "../playbook/walk.ts";
import type { Judgement } from "../reference/decide.ts";
import { byCodeUnits } from "../reference/names.ts";
import type { Comparison } from "./comparison.ts";
import { Difference, stackOf } from "./difference.ts";
import { changed, outcomeOf } from "./outcome.ts";
import { same } from "./same.ts";
import { type SingleChange, singleChanges } from "./single.ts";
import type { Tally } from "./tally.ts";

type Decided = Extract<Judgement, { decision: unknown }>;

/** Why, of one action by `choice`, or of every action where it is null. */
export function compareWhy(
  comparison: Comparison,
  situation: Situation,
  choice: number | null,
  tally: Tally,
): void {
  const judgement = comparison.judge(situation.record, situation.now);
  if ("rejected" in judgement) return;
  const actions = rulesInForce(comparison.playbook).flatMap(({ then }) =>
    then.map(({ action }) => action),
  );
  const own =
    choice === null ? actions : actions.slice(choice % Math.max(1, actions.length)).slice(0, 1);
  for (const action of own) compareWhyOf(action, comparison, situation, judgement, tally);
}

/**
 * The outcome and truths are the reference's, and every change that is proposed turns the answer by the reference's judgement,
 * with no part of it to spare, and no smaller one in sight.
 */
function compareWhyOf(
  action: string,
  comparison: Comparison,
  situation: Situation,
  judgement: Decided,
  tally: Tally,
): void {
  const { source } = comparison;
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

  for (const { id, invalid, counted, passed, until, unknown } of explanation.limits) {
    if (invalid !== null) continue;
    const [reference, engine] = [judgement.limits.get(id), { counted, passed, until, unknown }];
    if (same(reference, engine)) continue;
    throw new Difference("a limit in why", source, { id, reference, engine }, situation);
  }

  const wanted = outcome !== "recommended";
  const turns = (judged: Decided) =>
    (outcomeOf(judged.decision, action) === "recommended") === wanted;
  const { playbook } = comparison;
  const inForce = rulesInForce(playbook);
  const rules = among(inForce, explanation.rules);
  const guardrails = among(playbook.guardrails, explanation.guardrails);
  const speaking = {
    ...playbook,
    rules,
    guardrails,
    defines: [],
    scores: [],
    tables: [],
    limits: [],
  };
  compareChange(comparison, situation, { change: explanation.change, turns, speaking }, tally);
  for (const { id, change } of explanation.rules) {
    const fires = ({ fired }: Decided) => fired.includes(id);
    const alone = { ...speaking, rules: among(inForce, [{ id }]), guardrails: [] };
    compareChange(comparison, situation, { change, turns: fires, speaking: alone }, tally);
  }
}

function among<T extends Sentence>(all: readonly T[], some: readonly { readonly id: string }[]) {
  return all.filter(({ identity }) => some.some(({ id }) => id === identity));
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

/** A change that an explanation proposes, or null where it found none. */
interface Proposal {
  readonly change: readonly Change[] | null;
  /** Whether it does what it is proposed for. */
  readonly turns: (judged: Decided) => boolean;
  /** The sentences that it is about, and nothing besides. */
  readonly speaking: Playbook;
}

function compareChange(
  { playbook, source, judge }: Comparison,
  situation: Situation,
  { change, turns: isTurned, speaking }: Proposal,
  tally: Tally,
): void {
  const turns = (changes: readonly Pick<Change, "fact" | "to">[]) => {
    const judged = judge(changed(playbook, situation.record, changes), situation.now);
    return "decision" in judged && isTurned(judged);
  };
  const single = turns([]) ? undefined : singleChanges(speaking).find((one) => turns([one]));
  if (single !== undefined && isBetter(single, change)) {
    throw new Difference(
      "the fewest facts, the first by name",
      source,
      { change, single },
      situation,
    );
  }
  if (change === null) return;
  tally.count("pairs", "why with a change");
  if (!turns(change)) {
    throw new Difference("a change turns the answer", source, { change }, situation);
  }
  for (const spare of change) {
    const fewer = change.filter((one) => one !== spare);
    if (!turns(fewer)) continue;
    throw new Difference("no part of a change is spare", source, { change, spare }, situation);
  }
}

/** "The fewest facts … Among equally few the first by fact names." */
function isBetter({ fact }: SingleChange, change: readonly Change[] | null): boolean {
  const [first, ...more] = change ?? [];
  return first === undefined || more.length > 0 || byCodeUnits(fact, first.fact) < 0;
}
