import { fold } from "@handrail/syntax";

/**
 * The value of a choice that a word means: the one whose fold is the word's, if there is exactly one, else the one that is
 * written exactly so (`A+` and `A-` fold alike). Null where there is none.
 */
export function matchValue(values: readonly string[], word: string): string | null {
  const folded = fold(word);
  if (values.length <= few) return matchAmong(values, folded, word);
  const alike = alikeIn(values, folded);
  if (alike.length === 1) return alike[0] ?? null;
  return alike.find((value) => value === word) ?? null;
}

/** So many are looked through. */
const few = 16;

function matchAmong(values: readonly string[], folded: string, word: string): string | null {
  let only: string | null = null;
  for (const value of values) {
    if (fold(value) !== folded) continue;
    if (only !== null) return values.includes(word) ? word : null;
    only = value;
  }
  return only;
}

const byFold = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** A choice may have any number of values, and be asked for as many words. */
function alikeIn(values: readonly string[], folded: string): readonly string[] {
  let found = byFold.get(values);
  if (found === undefined) {
    found = Map.groupBy(values, fold);
    byFold.set(values, found);
  }
  return found.get(folded) ?? [];
}
