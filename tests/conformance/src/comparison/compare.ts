import { type Playbook as Loaded, loadPlaybook, PlaybookError, RecordError } from "@handrail/sdk";
import { format } from "@handrail/syntax";
import type { Situation } from "../generators/situations.ts";
import type { Trial } from "../generators/trials.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { print, type Source } from "../printer/files.ts";
import { identify } from "../printer/identities.ts";
import { plain, unruly } from "../printer/style.ts";
import { interpreter, type Judgement } from "../reference/decide.ts";
import { canonical } from "./canonical.ts";
import { Difference } from "./difference.ts";
import type { Tally } from "./tally.ts";
import { compareWhy } from "./why.ts";

export type Interpreter = typeof interpreter;

/** A reference and an engine over one playbook. */
export interface Comparison {
  readonly playbook: Playbook;
  readonly source: Source;
  readonly loaded: Loaded;
  readonly judge: ReturnType<Interpreter>;
}

/** In so many situations of each playbook also `why`, the variants of the text, and repetition are looked at. */
const closely = 3;

/**
 * Compares the whole way from text to decision with the reference.
 *
 * @param reference the interpreter to compare with: another one than the reference where the comparison itself is tested
 * @throws Difference
 */
export async function compare(
  trial: Trial,
  tally: Tally,
  reference: Interpreter = interpreter,
): Promise<void> {
  const playbook = identify(trial.playbook);
  const source = print(playbook, plain);
  const loaded = await load(source, "the playbook loads");
  const comparison = { playbook, source, loaded, judge: reference(playbook) };
  tally.playbooks += 1;
  for (const [index, situation] of trial.situations.entries()) {
    compareDecision(comparison, situation, tally);
    if (index >= closely) continue;
    compareRepetition(comparison, situation);
    compareWhy(comparison, situation, trial.seed + index, tally);
  }
  await compareVariants(comparison, trial, tally);
}

async function load(source: Source, what: string): Promise<Loaded> {
  try {
    return await loadPlaybook(source);
  } catch (error) {
    if (error instanceof PlaybookError)
      throw new Difference(what, source, { error: error.message });
    throw new Difference(`${what} without an exception`, source, { error: stackOf(error) });
  }
}

function compareDecision(
  { source, loaded, judge }: Comparison,
  situation: Situation,
  tally: Tally,
): void {
  const judgement = judge(situation.record, situation.now);
  tally.add(judgement);
  const expected = statement(judgement);
  const found = statement(decided(loaded, source, situation));
  if (canonical(expected) !== canonical(found)) {
    throw new Difference(
      "decide and fired",
      source,
      { reference: expected, engine: found },
      situation,
    );
  }
}

function statement(judgement: Judgement | Decided) {
  if ("rejected" in judgement) return { rejected: true };
  return { decision: judgement.decision, fired: judgement.fired };
}

type Decided =
  | Pick<Exclude<Judgement, { rejected: unknown }>, "decision" | "fired">
  | { readonly rejected: true };

function decided(loaded: Loaded, source: Source, situation: Situation): Decided {
  const { record, now } = situation;
  try {
    const { plan: _plan, key: _key, ...decision } = loaded.decide(record, { now });
    return { decision, fired: loaded.fired(record, { now }) };
  } catch (error) {
    if (error instanceof RecordError) return { rejected: true };
    throw new Difference(
      "decide without an exception",
      source,
      { error: stackOf(error) },
      situation,
    );
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** "Same input, same decision", and the input stays as it was. */
function compareRepetition({ source, loaded }: Comparison, situation: Situation): void {
  const before = JSON.stringify(situation.record);
  const first = decided(loaded, source, situation);
  const second = decided(loaded, source, situation);
  if (canonical(first) !== canonical(second)) {
    throw new Difference("decide twice", source, { first, second }, situation);
  }
  if (JSON.stringify(situation.record) !== before) {
    throw new Difference("the record is left alone", source, { before }, situation);
  }
}

/** Formatted text has the very same plan; other orders, layouts and files give the same decisions. */
async function compareVariants(
  { playbook, source, loaded }: Comparison,
  { situations, seed }: Trial,
  tally: Tally,
): Promise<void> {
  const formatted = mapped(source, format);
  const again = await load(formatted, "the formatted playbook loads");
  if (again.plan.hash !== loaded.plan.hash) {
    throw new Difference("the formatted playbook has the same plan", source, {
      formatted: formatted.source,
    });
  }
  const unrulySource = print(playbook, unruly(seed));
  const other = await load(unrulySource, "the playbook in another order loads");
  tally.count("variants");
  for (const situation of situations.slice(0, closely)) {
    const first = decided(loaded, source, situation);
    const second = decided(other, unrulySource, situation);
    if (canonical(first) === canonical(second)) continue;
    const sides = { other: unrulySource, first, second };
    throw new Difference("order and layout do not matter", source, sides, situation);
  }
}

function mapped({ source, files }: Source, change: (text: string) => string): Source {
  const entries = Object.entries(files).map(([path, text]) => [path, change(text)]);
  return { source: change(source), files: Object.fromEntries(entries) };
}
