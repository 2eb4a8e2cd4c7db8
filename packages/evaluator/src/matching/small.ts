import type { Locator } from "./column.ts";
import type { Layout } from "./layout.ts";
import type { Rows } from "./rows.ts";

/** What the values of a fact leave of conditions, in pairs of words: one of conditions, one of alternatives. */
export interface FactBits {
  readonly locator: Locator;
  /** A pair by group, and at the end one for what is not known. */
  readonly rows: Int32Array;
}

/** An index that fits into one word, so that it can be asked while a record is read. Its bits are those of items. */
export interface SmallIndex {
  /** By fact; undefined where no condition asks it. */
  readonly facts: readonly (FactBits | undefined)[];
  /** The conditions that can hold at all. */
  readonly ever: number;
  /** Those that hold more than the index. */
  readonly open: number;
  /** Those without alternatives. */
  readonly others: number;
}

/** Null where it takes more than a word, or a condition has several sets of alternatives. */
export function smallIndexOf(layout: Layout): SmallIndex | null {
  const { bits, items, layers, loose, rows, summaries } = layout;
  // A word of 31 bits is no negative number.
  if (items.length > 31 || layers[1] || loose[0]) return null;
  const byItem = (start: number) => {
    const word = bits[start] as number;
    return items.reduce((all, item, position) => all | (((word >>> position) & 1) << item), 0);
  };
  const [layer] = layers;
  const facts: FactBits[] = [];
  for (const [place, { fact, locator }] of layout.located.entries()) {
    const own = [rows, layer?.rows ?? []].map((all) => all.find((one) => one.place === place));
    // Of a fact that only rules ask which are looked at for another reason, no value matters.
    if (own[0] === own[1]) continue;
    const pairs: number[] = [];
    for (const [word, row] of own.entries()) {
      const { start, stride, unknown } = row ?? (own[1 - word] as Rows);
      for (let group = 0; start + group * stride <= unknown; group += 1) {
        const held = row && byItem(start + group * stride + (word === 0 ? summaries : 0));
        pairs[2 * group + word] = held ?? word - 1;
      }
    }
    facts[fact] = { locator, rows: Int32Array.from(pairs) };
  }
  return {
    facts,
    ever: byItem(layout.ever),
    open: byItem(layout.open),
    others: layer ? byItem(layer.others) : -1,
  };
}
