import type { Situation } from "../answer.ts";

/**
 * A situation without the facts that make no difference: without all of them at once where that will do, which it often does, else
 * without one after the other.
 *
 * @param isMeant whether what the situation is to show is still so
 */
export function simpler(
  situation: Situation,
  needed: ReadonlySet<string>,
  isMeant: (situation: Situation) => boolean,
): Situation {
  const idle = Object.keys(situation.record).filter((name) => !needed.has(name));
  const bare = without(situation, idle);
  if (idle.length > 1 && isMeant(bare)) return bare;
  let shown = situation;
  for (const name of idle) {
    const less = without(shown, [name]);
    if (isMeant(less)) shown = less;
  }
  return shown;
}

function without(situation: Situation, names: readonly string[]): Situation {
  const record = Object.fromEntries(
    Object.entries(situation.record).filter(([name]) => !names.includes(name)),
  );
  return { ...situation, record };
}
