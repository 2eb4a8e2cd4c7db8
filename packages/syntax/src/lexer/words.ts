import type { CustomPatternMatcherReturn } from "chevrotain";

const SLOTS = 4096;
/** Engines copy what is so short, so that a word does not keep the whole text that it was cut from. */
const LONGEST = 12;
const slots = new Array<CustomPatternMatcherReturn | undefined>(SLOTS).fill(undefined);

/**
 * The match of a word. A playbook has few words, again and again: each is one text, which is quicker to look up, and one match.
 *
 * @param hash any number that is the same for the same word
 */
export function wordMatch(
  text: string,
  start: number,
  end: number,
  hash: number,
): CustomPatternMatcherReturn {
  if (end - start > LONGEST) return [text.slice(start, end)];
  const slot = hash & (SLOTS - 1);
  const known = slots[slot];
  if (known?.[0].length === end - start && text.startsWith(known[0], start)) return known;
  const match: CustomPatternMatcherReturn = [text.slice(start, end)];
  slots[slot] = match;
  return match;
}
