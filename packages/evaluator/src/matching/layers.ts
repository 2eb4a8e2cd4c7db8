import type { Place } from "./place.ts";
import { fillBlock, type Rows, rowsAt, testsOf } from "./rows.ts";
import type { Terms } from "./terms.ts";
import { setBit, type Words } from "./words.ts";

/** One set of alternatives of each condition that has so many: the first ones, since these stand first. */
export interface Layer {
  readonly words: number;
  /** By fact: which conditions have an alternative that holds. */
  readonly rows: readonly Rows[];
  /** Start of a row of those conditions in the words that have no such alternatives. */
  readonly others: number;
}

export function layersOf(
  order: readonly Terms[],
  places: readonly Place[],
  space: Words,
): readonly Layer[] {
  const layers: Layer[] = [];
  for (let depth = 0; ; depth += 1) {
    let count = 0;
    while ((order[count]?.alternatives.length ?? 0) > depth) count += 1;
    if (count === 0) return layers;
    layers.push(layerOf(order, count, depth, places, space));
  }
}

function layerOf(
  order: readonly Terms[],
  count: number,
  depth: number,
  places: readonly Place[],
  space: Words,
): Layer {
  const words = Math.ceil(count / 32);
  const nothing = new Int32Array(words);
  const tests = testsOf(places, count, (position) => order[position]?.alternatives[depth] ?? []);
  const rows = places.flatMap((place, index) => {
    const own = tests[index];
    if (own === undefined || own.parts.length === 0) return [];
    const { groups } = place;
    const start = space.add((groups.count + 2) * words, (all, from) =>
      fillBlock(all, from, own, groups, words, 0, nothing),
    );
    return rowsAt(start, index, words, groups.count);
  });
  const others = space.add(words, (all, from) => {
    for (let position = count; position < words * 32; position += 1) setBit(all, from, position);
  });
  return { words, rows, others };
}
