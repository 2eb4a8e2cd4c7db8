import type { Part, Terms } from "./terms.ts";

/** So many facts of a condition are looked at. */
const depth = 3;

/**
 * The order of conditions in which those that hold for the same few values of a fact stand together, so that whole words are empty
 * for all other values. Those with alternatives come first, as they have further words.
 */
export function arranged(terms: readonly Terms[], parts: readonly Part[]): Int32Array {
  const places = 1 + parts.reduce((most, { place }) => Math.max(most, place), 0);
  // By condition: the most selective fact and where its part begins to hold, then the next ones; 0 where there are no more.
  const keys = new Float64Array(depth * terms.length);
  terms.forEach(({ single }, index) => {
    for (let chosen = 0; chosen < Math.min(depth, single.length); chosen += 1) {
      let best = chosen;
      for (let other = chosen + 1; other < single.length; other += 1) {
        if (isBefore(single[other] as Part, single[best] as Part)) best = other;
      }
      const part = single[best] as Part;
      single[best] = single[chosen] as Part;
      single[chosen] = part;
      keys[depth * index + chosen] = 1 + part.fact * places + part.place;
    }
  });
  return Int32Array.from(terms.keys()).sort((left, right) => {
    const more =
      (terms[right] as Terms).alternatives.length - (terms[left] as Terms).alternatives.length;
    if (more !== 0) return more;
    for (let key = 0; key < depth; key += 1) {
      const order = (keys[depth * left + key] as number) - (keys[depth * right + key] as number);
      if (order !== 0) return order;
    }
    return left - right;
  });
}

function isBefore(left: Part, right: Part): boolean {
  return left.share === right.share ? left.fact < right.fact : left.share < right.share;
}
