import { fold } from "@handrail/syntax";

/**
 * The value of a choice that a word means: the one whose fold is the word's, if there is exactly one, else the one that is
 * written exactly so (`A+` and `A-` fold alike). Null where there is none.
 */
export function matchValue(values: readonly string[], word: string): string | null {
  const folded = fold(word);
  const alike = values.filter((value) => fold(value) === folded);
  if (alike.length === 1) return alike[0] ?? null;
  return values.find((value) => value === word) ?? null;
}
