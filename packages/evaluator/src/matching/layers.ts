import type { Place } from "./place.ts";
import { fill, type Rows, rowsAt } from "./rows.ts";
import type { Prepared } from "./truths.ts";
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
  order: readonly Prepared[],
  places: readonly Place[],
  space: Words,
): readonly Layer[] {
  const layers: Layer[] = [];
  for (let depth = 0; ; depth += 1) {
    const own = order.filter(({ alternatives }) => alternatives.length > depth);
    if (own.length === 0) return layers;
    layers.push(layerOf(own, depth, places, space));
  }
}

function layerOf(
  own: readonly Prepared[],
  depth: number,
  places: readonly Place[],
  space: Words,
): Layer {
  const words = Math.ceil(own.length / 32);
  const others = new Int32Array(words);
  for (let position = own.length; position < words * 32; position += 1) setBit(others, 0, position);
  const blocks = new Map<number, Int32Array>();
  const placeOf = new Map(places.map((place) => [place.fact, place]));
  for (const [position, { alternatives }] of own.entries()) {
    for (const truths of alternatives[depth] ?? []) {
      const place = placeOf.get(truths.fact);
      if (place === undefined) continue;
      let block = blocks.get(truths.fact);
      if (block === undefined) {
        block = new Int32Array((place.groups.count + 2) * words);
        blocks.set(truths.fact, block);
      }
      fill(block, 0, words, position, truths, place);
    }
  }
  const rows = places.flatMap(({ fact, groups }, index) => {
    const block = blocks.get(fact);
    return block === undefined ? [] : rowsAt(space.add(block), index, words, groups.count);
  });
  return { words, rows, others: space.add(others) };
}
