import type { Value } from "../values/value.ts";
import type { Layer } from "./layers.ts";
import type { Layout, Located } from "./layout.ts";
import type { RankedSet } from "./ranked-set.ts";
import type { Rows } from "./rows.ts";

/** Rows of no more words than this are read in full. */
const fewWords = 2;

/**
 * Finds which of many conditions hold. Each has a bit; each value of a fact has a row of the bits of all conditions that it leaves
 * possible. The rows of a situation's values are combined word by word, and a summary of each row says which words are empty.
 */
export class Matcher {
  /** Those that must be worked out, by bit: so many of them are valid. */
  readonly open: Int32Array;
  openCount = 0;
  /** Words that the last match looked at, for tests that count work. */
  touched = 0;

  private readonly layout: Layout;
  private readonly groups: Int32Array;
  /** All rows: those of single facts, those of alternatives, and those of parts of groups. */
  private readonly rows: readonly Rows[];
  private readonly firstLayered: number;
  private readonly firstLoose: number;
  /** Where the row of each begins in this situation, of what holds and of what may hold. */
  private readonly starts: Int32Array;
  private readonly possibleStarts: Int32Array;

  constructor(layout: Layout) {
    const layered = layout.layers.flatMap(({ rows }) => rows);
    this.layout = layout;
    this.open = new Int32Array(layout.items.length);
    this.groups = new Int32Array(layout.located.length);
    this.rows = [...layout.rows, ...layered, ...layout.loose];
    this.firstLayered = layout.rows.length;
    this.firstLoose = this.firstLayered + layered.length;
    this.starts = new Int32Array(this.rows.length);
    this.possibleStarts = new Int32Array(this.rows.length);
  }

  /**
   * @param ranks by bit, what is put into the sets
   * @param holding gets those that hold for certain
   * @param unknown gets those that are unknown for certain; null where they are not wanted
   * @returns false where a value is none that its fact can have: nothing is known then
   */
  match(
    facts: readonly Value[],
    ranks: Int32Array,
    holding: RankedSet,
    unknown: RankedSet | null,
  ): boolean {
    this.openCount = 0;
    this.touched = 0;
    if (unknown === null && this.layout.words <= fewWords) {
      return this.findInFew(facts, ranks, holding);
    }
    const missing = this.locate(facts);
    if (missing < 0) return false;
    this.start();
    if (missing > 0 && unknown !== null) this.findPossible(ranks, holding, unknown);
    else this.find(ranks, holding);
    return true;
  }

  /** Looks at one fact after the other as long as anything is left. */
  private findInFew(facts: readonly Value[], ranks: Int32Array, holding: RankedSet): boolean {
    const { bits, words, summaries, ever } = this.layout;
    const { rows, starts } = this;
    let first = bits[ever] as number;
    let second = words > 1 ? (bits[ever + 1] as number) : 0;
    for (let index = 0; index < rows.length; index += 1) {
      if ((first | second) === 0) return true;
      const start = this.startOf(rows[index] as Rows, facts);
      if (start < 0) return false;
      starts[index] = start;
      if (index >= this.firstLayered) continue;
      first &= bits[start + summaries] as number;
      second &= bits[start + summaries + 1] as number;
      this.touched += words;
    }
    for (let word = 0; word < words; word += 1) {
      const found = (word === 0 ? first : second) & this.alternatives(word, starts);
      if (found !== 0) this.keep(found, word, ranks, holding);
    }
    return true;
  }

  /** Where the row of a fact begins; less than 0 where its value is none that it can have. */
  private startOf({ place, start, stride, unknown }: Rows, facts: readonly Value[]): number {
    const { fact, locator } = this.layout.located[place] as Located;
    const value = facts[fact] ?? null;
    if (value === null) return unknown;
    const group = locator.locate(value);
    return group < 0 ? -1 : start + group * stride;
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
    const { groups, rows, starts, possibleStarts } = this;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Rows;
      const group = groups[row.place] as number;
      const known = row.start + group * row.stride;
      starts[index] = group < 0 ? row.unknown : known;
      possibleStarts[index] = group < 0 ? row.possible : known;
    }
  }

  private find(ranks: Int32Array, holding: RankedSet): void {
    const { layout, starts } = this;
    const { bits, words, summaries } = layout;
    const count = layout.rows.length;
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
        if (found !== 0) found &= this.alternatives(word, starts);
        if (found !== 0) this.keep(found, word, ranks, holding);
      }
    }
    this.touched = touched;
  }

  private findPossible(ranks: Int32Array, holding: RankedSet, unknown: RankedSet): void {
    const { layout, starts, possibleStarts } = this;
    const { bits, words, summaries } = layout;
    const count = layout.rows.length;
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
        possible &= this.alternatives(word, possibleStarts);
        found &= this.alternatives(word, starts);
        const unsure = possible & this.looked(word);
        this.keep(found | unsure, word, ranks, holding);
        put(possible & ~found & ~unsure, word, ranks, unknown);
      }
    }
    this.touched = touched;
  }

  /** The conditions of a word one of whose alternatives holds, of each set of them. */
  private alternatives(word: number, starts: Int32Array): number {
    const { bits, layers } = this.layout;
    let all = -1;
    let offset = this.firstLayered;
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
    for (let index = this.firstLoose; index < this.starts.length; index += 1) {
      unsure |= bits[(this.starts[index] as number) + word] as number;
    }
    return unsure;
  }

  private keep(found: number, word: number, ranks: Int32Array, holding: RankedSet): void {
    const unsure = found & this.looked(word);
    for (let left = unsure; left !== 0; left &= left - 1) {
      this.open[this.openCount] = word * 32 + 31 - Math.clz32(left & -left);
      this.openCount += 1;
    }
    put(found & ~unsure, word, ranks, holding);
  }
}

function put(found: number, word: number, ranks: Int32Array, into: RankedSet): void {
  for (let left = found; left !== 0; left &= left - 1) {
    into.add(ranks[word * 32 + 31 - Math.clz32(left & -left)] as number);
  }
}

function lowBits(count: number): number {
  return count >= 32 ? -1 : (1 << count) - 1;
}
