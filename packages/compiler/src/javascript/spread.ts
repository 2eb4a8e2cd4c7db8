/** Places for texts, so that one look tells which text it is. */
export interface Spread {
  /** By place; a place that none of the texts has holds one that has another place, so that nothing is equal to it there. */
  readonly slots: readonly string[];
  /** By text, its place. */
  readonly places: ReadonlyMap<string, number>;
  /** The place of a text in `given`. */
  readonly expression: string;
}

const widest = 128;
const factors = [1, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31];

/** Finds a sum of a few letters and the length that is different for all texts; null where there is no simple one. */
export function spreadOf(texts: readonly string[]): Spread | null {
  if (texts.length === 0) return null;
  const shortest = Math.min(...texts.map(({ length }) => length));
  const from = Array.from({ length: Math.min(shortest, 12) }, (_, index) => index);
  const letters = [...from.map((index) => -1 - index), ...from];
  for (let size = 1; size <= widest; size *= 2) {
    if (size < texts.length) continue;
    for (const sum of sums(letters)) {
      const places = placed(texts, size, sum);
      if (places === null) continue;
      return { slots: slotsOf(places), places, expression: `${expressionOf(sum)} & ${size - 1}` };
    }
  }
  return null;
}

interface Sum {
  readonly length: number;
  readonly letters: readonly { readonly at: number; readonly factor: number }[];
}

function* sums(letters: readonly number[]): Generator<Sum> {
  yield { length: 1, letters: [] };
  for (const at of letters) yield { length: 0, letters: [{ at, factor: 1 }] };
  for (const at of letters) {
    for (const factor of factors) yield { length: 1, letters: [{ at, factor }] };
  }
  for (const [index, at] of letters.entries()) {
    for (const other of letters.slice(index + 1)) {
      for (const factor of factors) {
        yield {
          length: 1,
          letters: [
            { at, factor },
            { at: other, factor: 7 },
          ],
        };
      }
    }
  }
}

function placed(
  texts: readonly string[],
  size: number,
  sum: Sum,
): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const text of texts) {
    let place = sum.length * text.length;
    for (const { at, factor } of sum.letters) {
      place += factor * text.charCodeAt(at < 0 ? text.length + at : at);
    }
    place &= size - 1;
    if (taken.has(place)) return null;
    taken.add(place);
    places.set(text, place);
  }
  return places;
}

function slotsOf(places: ReadonlyMap<string, number>): readonly string[] {
  const [any = ""] = places.keys();
  const slots = new Array<string>(Math.max(...places.values()) + 1).fill(any);
  for (const [text, place] of places) slots[place] = text;
  return slots;
}

function expressionOf({ length, letters }: Sum): string {
  const parts = letters.map(({ at, factor }) => {
    const letter = `given.charCodeAt(${at < 0 ? `given.length - ${-at}` : at})`;
    return factor === 1 ? letter : `${factor} * ${letter}`;
  });
  const all = length === 0 ? parts : ["given.length", ...parts];
  return all.length === 1 ? (all[0] as string) : `(${all.join(" + ")})`;
}
