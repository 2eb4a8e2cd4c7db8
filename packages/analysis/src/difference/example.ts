import type { Situation } from "../answer.ts";
import { situationWords } from "../situation/words.ts";
import type { Constraint } from "./cell.ts";
import type { Deciding } from "./deciding.ts";
import type { RegionExample } from "./difference.ts";
import { factsOf } from "./facts-of.ts";
import type { Ground } from "./ground.ts";
import { simpler } from "./simpler.ts";

/** A situation that both versions decide differently, with what they decide; null where they do not. */
export function exampleFrom(
  situation: Situation,
  constraints: readonly Constraint[],
  deciding: Deciding,
  { joint, changed }: Ground,
): RegionExample | null {
  const { plan } = joint;
  const first = deciding.decide(situation);
  if (!first.differ) return null;
  const shown = simpler(situation, factsOf(constraints, plan), (one) =>
    deciding.isDecidedAs(first, one),
  );
  const { before, after, speaking } = shown === situation ? first : deciding.decide(shown);
  const because = [...changed.entries()].flatMap(([side, { ids }]) =>
    [...(speaking[side === 0 ? 0 : 1] ?? [])].filter((id) => ids.has(id)),
  );
  return {
    ...shown,
    words: situationWords(shown, plan),
    before,
    after,
    because: [...new Set(because)],
  };
}
