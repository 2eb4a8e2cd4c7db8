import type { Plan } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { situationWords } from "../situation/words.ts";
import type { Constraint } from "./cell.ts";
import type { Deciding } from "./deciding.ts";
import type { AskedExample } from "./difference.ts";
import { factsOf } from "./facts-of.ts";

/** A situation in which only the one version asks for a fact, with what else both ask for; null where that is not so. */
export function askedExample(
  situation: Situation,
  constraints: readonly Constraint[],
  fact: number,
  isBefore: boolean,
  ask: Deciding["ask"],
  plan: Plan,
): AskedExample | null {
  const isSo = (one: Situation) => {
    const [before, after] = ask(one);
    return before.has(fact) === isBefore && after.has(fact) !== isBefore;
  };
  if (!isSo(situation)) return null;
  const needed = factsOf(constraints, plan);
  let shown = situation;
  for (const name of Object.keys(shown.record)) {
    if (needed.has(name)) continue;
    const { [name]: _, ...record } = shown.record;
    const simpler = { ...shown, record };
    if (isSo(simpler)) shown = simpler;
  }
  const names = (facts: ReadonlySet<number>) =>
    [...facts].map((one) => plan.facts[one]?.name ?? "").sort();
  const [before, after] = ask(shown);
  return {
    ...shown,
    words: situationWords(shown, plan),
    before: names(before),
    after: names(after),
  };
}
