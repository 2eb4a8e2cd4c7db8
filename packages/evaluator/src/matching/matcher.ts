import type { Value } from "../values/value.ts";
import type { Layer } from "./layers.ts";
import type { Layout, Located } from "./layout.ts";
import type { Rows } from "./rows.ts";

/**
 * Finds which of many conditions hold. Each has a bit; each value of a fact has a row of the bits of all conditions that it leaves
 * possible. The rows of a situation's values are combined word by word, and a summary of each row says which words are empty.
 */
export class Matcher {
  /** Items that hold for certain, those that must be worked out, and those that are unknown: so many of each are valid. */
  readonly holding: Int32Array;
  readonly open: Int32Array;
  readonly unknown: Int32Array;
  holdingCount = 0;
  openCount = 0;
  unknownCount = 0;
  /** Words that the last match looked at, for tests that count work. */
  touched = 0;

  private readonly layout: Layout;
  private readonly groups: Int32Array;
  private readonly starts: Int32Array;
  private readonly possibleStarts: Int32Array;
  private readonly layerStarts: Int32Array;
  private readonly possibleLayerStarts: Int32Array;
  private readonly looseStarts: Int32Array;

  constructor(layout: Layout) {
    this.layout = layout;
    const { items } = layout;
    this.holding = new Int32Array(items.length);
    this.open = new Int32Array(items.length);
    this.unknown = new Int32Array(items.length);
    this.groups = new Int32Array(layout.located.length);
    this.starts = new Int32Array(layout.rows.length);
    this.possibleStarts = new Int32Array(layout.rows.length);
    const layered = layout.layers.reduce((sum, { rows }) => sum + rows.length, 0);
    this.layerStarts = new Int32Array(layered);
    this.possibleLayerStarts = new Int32Array(layered);
    this.looseStarts = new Int32Array(layout.loose.length);
  }

  /**
   * @param withUnknown whether unknown ones are wanted, too
   * @returns false where a value is none that its fact can have: nothing is known then
   */
  match(facts: readonly Value[], withUnknown: boolean): boolean {
    this.holdingCount = 0;
    this.openCount = 0;
    this.unknownCount = 0;
    this.touched = 0;
    const missing = this.locate(facts);
    if (missing < 0) return false;
    this.start();
    if (missing > 0 && withUnknown) this.findPossible();
    else this.find();
    return true;
  }

  /** Finds each fact's group, and how many facts are not known; less than none where a value is none of its fact's. */
  private locate(facts: readonly Value[]): number {
    const { groups, layout } = this;
    const { located } = layout;
    let missing = 0;
    for (let index = 0; index < located.length; index += 1) {
      const { fact, locator } = located[index] as Located;
      const value = facts[fact] ?? null;
      if (value === null) {
        groups[index] = -1;
        missing += 1;
        continue;
      }
      const group = locator.locate(value);
      if (group < 0) return -1;
      groups[index] = group;
    }
    return missing;
  }

  private start(): void {
    const { groups, layout, starts, possibleStarts, layerStarts, possibleLayerStarts } = this;
    startRows(layout.rows, groups, starts, possibleStarts, 0);
    let offset = 0;
    for (const { rows } of layout.layers) {
      startRows(rows, groups, layerStarts, possibleLayerStarts, offset);
      offset += rows.length;
    }
    for (let index = 0; index < layout.loose.length; index += 1) {
      const rows = layout.loose[index] as Rows;
      const group = groups[rows.place] as number;
      this.looseStarts[index] = group < 0 ? rows.unknown : rows.start + group * rows.stride;
    }
  }

  private find(): void {
    const { layout, starts, layerStarts } = this;
    const { bits, words, summaries } = layout;
    const count = starts.length;
    let touched = 0;
    for (let summary = 0; summary < summaries; summary += 1) {
      let live = lowBits(words - summary * 32);
      for (let index = 0; index < count; index += 1) {
        live &= bits[(starts[index] as number) + summary] as number;
      }
      touched += count;
      while (live !== 0) {
        const word = summary * 32 + 31 - Math.clz32(live & -live);
        live &= live - 1;
        let found = bits[layout.ever + word] as number;
        for (let index = 0; index < count && found !== 0; index += 1) {
          found &= bits[(starts[index] as number) + summaries + word] as number;
        }
        touched += count;
        if (found !== 0 && layout.layers.length > 0) found &= this.alternatives(word, layerStarts);
        if (found !== 0) this.keep(found, word);
      }
    }
    this.touched = touched;
  }

  private findPossible(): void {
    const { layout, starts, possibleStarts, layerStarts, possibleLayerStarts } = this;
    const { bits, words, summaries } = layout;
    const count = starts.length;
    let touched = 0;
    for (let summary = 0; summary < summaries; summary += 1) {
      let live = lowBits(words - summary * 32);
      for (let index = 0; index < count; index += 1) {
        live &= bits[(possibleStarts[index] as number) + summary] as number;
      }
      touched += count;
      while (live !== 0) {
        const word = summary * 32 + 31 - Math.clz32(live & -live);
        live &= live - 1;
        let possible = bits[layout.ever + word] as number;
        let found = possible;
        for (let index = 0; index < count && possible !== 0; index += 1) {
          possible &= bits[(possibleStarts[index] as number) + summaries + word] as number;
          found &= bits[(starts[index] as number) + summaries + word] as number;
        }
        touched += 2 * count;
        if (possible === 0) continue;
        if (layout.layers.length > 0) {
          possible &= this.alternatives(word, possibleLayerStarts);
          found &= this.alternatives(word, layerStarts);
        }
        const unsure = possible & this.looked(word);
        this.keep(found | unsure, word);
        this.unknownCount = this.put(
          possible & ~found & ~unsure,
          word,
          this.unknown,
          this.unknownCount,
        );
      }
    }
    this.touched = touched;
  }

  /** The conditions of a word one of whose alternatives holds, of each set of them. */
  private alternatives(word: number, starts: Int32Array): number {
    const { bits, layers } = this.layout;
    let all = -1;
    let offset = 0;
    for (let index = 0; index < layers.length; index += 1) {
      const { words, rows, others } = layers[index] as Layer;
      if (word >= words) break;
      let one = bits[others + word] as number;
      for (let row = 0; row < rows.length; row += 1) {
        one |= bits[(starts[offset + row] as number) + word] as number;
      }
      this.touched += rows.length;
      all &= one;
      offset += rows.length;
    }
    return all;
  }

  /** The conditions of a word that the index alone does not decide. */
  private looked(word: number): number {
    const { bits, open } = this.layout;
    let unsure = bits[open + word] as number;
    for (let index = 0; index < this.looseStarts.length; index += 1) {
      unsure |= bits[(this.looseStarts[index] as number) + word] as number;
    }
    return unsure;
  }

  private keep(found: number, word: number): void {
    const unsure = found & this.looked(word);
    this.openCount = this.put(unsure, word, this.open, this.openCount);
    this.holdingCount = this.put(found & ~unsure, word, this.holding, this.holdingCount);
  }

  private put(found: number, word: number, into: Int32Array, count: number): number {
    const { items } = this.layout;
    let next = count;
    for (let left = found; left !== 0; left &= left - 1) {
      into[next] = items[word * 32 + 31 - Math.clz32(left & -left)] as number;
      next += 1;
    }
    return next;
  }
}

function startRows(
  rows: readonly Rows[],
  groups: Int32Array,
  starts: Int32Array,
  possible: Int32Array,
  offset: number,
): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Rows;
    const group = groups[row.place] as number;
    const known = row.start + group * row.stride;
    starts[offset + index] = group < 0 ? row.unknown : known;
    possible[offset + index] = group < 0 ? row.possible : known;
  }
}

function lowBits(count: number): number {
  return count >= 32 ? -1 : (1 << count) - 1;
}
