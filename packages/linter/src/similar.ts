import { fold, type Name } from "@handrail/syntax";

/** Words that a name may have or not. */
const small = new Set(["a", "an", "the", "of", "for", "to", "with", "our", "der", "die", "das"]);

/** What is compared of a name. */
interface Shape {
  readonly name: string;
  readonly folded: string;
  /** Its words, sorted. */
  readonly words: string;
}

function shapeOf(name: string): Shape {
  return { name, folded: fold(name), words: words(name).toSorted().join() };
}

/** Whether two names are so near that one of them may be a slip; the same name is not. */
function areSimilar(one: Shape, other: Shape): boolean {
  if (one.folded === other.folded) return false;
  if (one.words === other.words) return true;
  const shorter = Math.min(one.folded.length, other.folded.length);
  return shorter >= 8 && differByOne(one.folded, other.folded);
}

/** Without small words and the `s` of plurals. */
function words(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => !small.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}

/** Whether one letter is put in, left out or another; figures are meant to differ. */
function differByOne(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  if (/\d/.test(`${left[at] ?? ""}${right[at] ?? ""}`)) return false;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const rest = shorter.length === longer.length ? shorter.slice(at + 1) : shorter.slice(at);
  return longer.slice(at + 1) === rest;
}

/** Names of which an earlier one is nearly the same. */
export function similarTo(
  names: readonly Name[],
  others: readonly string[],
): readonly { readonly name: Name; readonly near: string }[] {
  const known = others.map(shapeOf);
  return names.flatMap((name) => {
    const own = shapeOf(name.text);
    const near = known.find((one) => areSimilar(one, own));
    known.push(own);
    return near === undefined ? [] : [{ name, near: near.name }];
  });
}
