import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/**
 * The candidate that somebody probably meant: the one that needs the fewest edits, where those are few for its length.
 *
 * @param name as written
 * @param candidates what could have been meant; the first of equally near ones wins
 * @returns one of the candidates, or undefined when none is near
 * @example nearest("chanel", ["stage", "channel"]); // "channel"
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(name);
  let best: string | undefined;
  let bestDistance = allowed(folded.length) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) >= bestDistance) continue;
    const edits = isSwapped(folded, other) ? 1 : distance(folded, other);
    if (edits < bestDistance && edits < other.length) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Whether two neighbouring letters changed places, which is one slip of the fingers. */
function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const swapped = `${left.slice(0, at)}${left[at + 1] ?? ""}${left[at] ?? ""}${left.slice(at + 2)}`;
  return left !== right && swapped === right;
}

/** Short words are near many others, so they get fewer edits. */
function allowed(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : Math.floor(length / 3);
}
