import type { Situation } from "../answer.ts";
import { situationWords } from "../situation/words.ts";
import type { Constraint } from "./cell.ts";
import type { Both, Deciding } from "./deciding.ts";
import type { RegionExample } from "./difference.ts";
import { factsOf } from "./facts-of.ts";
import type { Ground } from "./ground.ts";

/** A situation that both versions decide differently, with what they decide; null where they do not. */
export function exampleFrom(
  situation: Situation,
  constraints: readonly Constraint[],
  decide: Deciding["decide"],
  { joint, changed }: Ground,
): RegionExample | null {
  const { plan } = joint;
  const first = decide(situation);
  if (!first.differ) return null;
  const decided = keyOf(first);
  const needed = factsOf(constraints, plan);
  let shown = situation;
  for (const name of Object.keys(shown.record)) {
    if (needed.has(name)) continue;
    const { [name]: _, ...record } = shown.record;
    const simpler = { ...shown, record };
    if (keyOf(decide(simpler)) === decided) shown = simpler;
  }
  const { before, after, differ, speaking } = decide(shown);
  if (!differ) return null;
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

function keyOf({ before, after }: Both): string {
  return JSON.stringify([before, after]);
}
