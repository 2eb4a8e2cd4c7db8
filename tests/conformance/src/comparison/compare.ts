import type { Engine } from "../engines/engine.ts";
import { evaluator } from "../engines/evaluator.ts";
import type { Trial } from "../generators/trials.ts";
import { print } from "../printer/files.ts";
import { identify } from "../printer/identities.ts";
import { plain } from "../printer/style.ts";
import { interpreter } from "../reference/decide.ts";
import type { Comparison, Interpreter } from "./comparison.ts";
import { compareDecisions, compareRepetition } from "./decisions.ts";
import { planOf } from "./load.ts";
import { closely } from "./situations.ts";
import type { Tally } from "./tally.ts";
import { compareVariants } from "./variants.ts";
import { compareWhy } from "./why.ts";

/** What is compared with what. */
export interface Sides {
  readonly engine?: Engine;
  /** Another interpreter than the reference, where the comparison itself is tested. */
  readonly reference?: Interpreter;
  /** Leaves out `why`, repetition and the variants of the text. */
  readonly decisionsAlone?: boolean;
}

/**
 * Compares the whole way from text to decision with the reference.
 *
 * @throws Difference
 */
export async function compare(
  trial: Trial,
  tally: Tally,
  { engine = evaluator, reference = interpreter, decisionsAlone = false }: Sides = {},
): Promise<void> {
  const playbook = identify(trial.playbook);
  const source = print(playbook, plain);
  const plan = await planOf(source, "the playbook loads");
  const prepared = await engine.load(plan);
  if (prepared === null) {
    tally.count("playbooks", "not expressed");
    return;
  }
  const comparison: Comparison = { playbook, source, engine: prepared, judge: reference(playbook) };
  const judgements = trial.situations.map(({ record, now }) => comparison.judge(record, now));
  tally.add(playbook, trial.situations, judgements);
  await compareDecisions(comparison, trial.situations, judgements);
  if (decisionsAlone) return;
  const few = trial.situations.slice(0, closely);
  for (const [index, situation] of few.entries()) {
    await compareRepetition(comparison, situation);
    // A trial of one situation is shrinking: which action it is about must not depend on what is left.
    const choice = trial.situations.length === 1 ? null : trial.seed + index;
    compareWhy(comparison, situation, choice, tally);
  }
  await compareVariants(comparison, plan, engine, { ...trial, situations: few });
}
