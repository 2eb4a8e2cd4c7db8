import type { Said } from "../engines/engine.ts";
import type { Situation } from "../generators/situations.ts";
import type { Judgement } from "../reference/decide.ts";
import type { Comparison } from "./comparison.ts";
import { Difference } from "./difference.ts";
import { same } from "./same.ts";

/** What the engine decides is what the reference judges, word for word. */
export async function compareDecisions(
  { source, engine }: Comparison,
  situations: readonly Situation[],
  judgements: readonly Judgement[],
): Promise<void> {
  const said = await engine.decide(situations);
  for (const [index, situation] of situations.entries()) {
    const judgement = judgements[index];
    const found = said[index];
    if (judgement === undefined) throw new RangeError("a situation without a judgement");
    const expected = statement(judgement);
    if (same(expected, found)) continue;
    const what = found !== undefined && "failed" in found ? "decide throws" : "decide and fired";
    throw new Difference(what, source, { reference: expected, engine: found }, situation);
  }
}

function statement(judgement: Judgement): Said {
  if ("rejected" in judgement) return { rejected: true };
  return { decision: judgement.decision, fired: judgement.fired };
}

/** "Same input, same decision", and the input stays as it was. */
export async function compareRepetition(
  { source, engine }: Comparison,
  situation: Situation,
): Promise<void> {
  const before = JSON.stringify(situation.record);
  const [first] = await engine.decide([situation]);
  const [second] = await engine.decide([situation]);
  if (!same(first, second)) {
    throw new Difference("decide twice", source, { first, second }, situation);
  }
  if (JSON.stringify(situation.record) !== before) {
    throw new Difference("the record is left alone", source, { before }, situation);
  }
}
