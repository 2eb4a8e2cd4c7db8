import type { Plan } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { situationWords } from "../situation/words.ts";
import type { Constraint } from "./cell.ts";
import type { Deciding } from "./deciding.ts";
import type { AskedExample } from "./difference.ts";
import { factsOf } from "./facts-of.ts";
import { simpler } from "./simpler.ts";

/** A situation in which only the one version asks for a fact, with what else both ask for; null where that is not so. */
export function askedExample(
  situation: Situation,
  constraints: readonly Constraint[],
  fact: number,
  isBefore: boolean,
  { asked }: Deciding,
  plan: Plan,
): AskedExample | null {
  const isSo = (one: Situation) =>
    asked(0, one).has(fact) === isBefore && asked(1, one).has(fact) !== isBefore;
  if (!isSo(situation)) return null;
  const shown = simpler(situation, factsOf(constraints, plan), isSo);
  const names = (facts: ReadonlySet<number>) =>
    [...facts].map((one) => plan.facts[one]?.name ?? "").sort();
  return {
    ...shown,
    words: situationWords(shown, plan),
    before: names(asked(0, shown)),
    after: names(asked(1, shown)),
  };
}
