import type { Value } from "../values/value.ts";
import type { Layer } from "./layers.ts";
import type { Layout, Located } from "./layout.ts";
import type { RankedSet } from "./ranked-set.ts";
import type { Rows } from "./rows.ts";

const fewWords = 6;

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

  readonly #layout: Layout;
  readonly #groups: Int32Array;
  /** All rows: those of single facts, those of alternatives, and those of parts of groups. */
  readonly #rows: readonly Rows[];
  readonly #firstLayered: number;
  readonly #firstLoose: number;
  /** Where the row of each begins in this situation, of what holds and of what may hold. */
  readonly #starts: Int32Array;
  readonly #possibleStarts: Int32Array;

  constructor(layout: Layout) {
    const layered = layout.layers.flatMap(({ rows }) => rows);
    this.#layout = layout;
    this.open = new Int32Array(layout.items.length);
    this.#groups = new Int32Array(layout.located.length);
    this.#rows = [...layout.rows, ...layered, ...layout.loose];
    this.#firstLayered = layout.rows.length;
    this.#firstLoose = this.#firstLayered + layered.length;
    this.#starts = new Int32Array(this.#rows.length);
    this.#possibleStarts = new Int32Array(this.#rows.length);
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
    const missing = this.#locate(facts);
    if (missing < 0) return false;
    this.#startKnown();
    if (missing > 0) this.#startUnknown();
    this.#find(ranks, holding, missing > 0 ? unknown : null);
    return true;
  }

  /** Finds each fact's group, and how many facts are not known; less than none where a value is none of its fact's. */
  #locate(facts: readonly Value[]): number {
    const groups = this.#groups;
    const { located } = this.#layout;
    let missing = 0;
    for (let index = 0; index < located.length; index += 1) {
      const { fact, locator } = located[index] as Located;
      const value = facts[fact] ?? null;
      const group = value === null ? -1 : locator.locate(value);
      if (value === null) missing += 1;
      else if (group < 0) return -1;
      groups[index] = group;
    }
    return missing;
  }

  #startKnown(): void {
    const groups = this.#groups;
    const rows = this.#rows;
    const starts = this.#starts;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Rows;
      starts[index] = row.start + (groups[row.place] as number) * row.stride;
    }
  }

  #startUnknown(): void {
    const groups = this.#groups;
    const rows = this.#rows;
    const starts = this.#starts;
    const possibleStarts = this.#possibleStarts;
    for (let index = 0; index < rows.length; index += 1) {
      const { place, possible, unknown } = rows[index] as Rows;
      const isUnknown = (groups[place] as number) < 0;
      possibleStarts[index] = isUnknown ? possible : (starts[index] as number);
      if (isUnknown) starts[index] = unknown;
    }
  }

  #find(ranks: Int32Array, holding: RankedSet, unknown: RankedSet | null): void {
    const layout = this.#layout;
    const starts = this.#starts;
    const { bits, words, summaries } = layout;
    const possibleStarts = unknown === null ? starts : this.#possibleStarts;
    const count = layout.rows.length;
    let touched = 0;
    for (let summary = 0; summary < summaries; summary += 1) {
      let live = lowBits(words - summary * 32);
      // A summary of few words costs more than it saves.
      if (words > fewWords) {
        for (let index = 0; index < count && live !== 0; index += 1) {
          live &= bits[(possibleStarts[index] as number) + summary] as number;
          touched += 1;
        }
      }
      while (live !== 0) {
        const word = summary * 32 + 31 - Math.clz32(live & -live);
        live &= live - 1;
        let possible = bits[layout.ever + word] as number;
        for (let index = 0; index < count && possible !== 0; index += 1) {
          possible &= bits[(possibleStarts[index] as number) + summaries + word] as number;
          touched += 1;
        }
        if (possible !== 0) possible &= this.#alternatives(word, possibleStarts);
        if (possible === 0) continue;
        if (unknown === null) {
          this.#keep(possible, word, ranks, holding);
          continue;
        }
        let found = possible & this.#alternatives(word, starts);
        for (let index = 0; index < count; index += 1) {
          found &= bits[(starts[index] as number) + summaries + word] as number;
        }
        touched += count;
        const unsure = possible & this.#looked(word);
        this.#keep(found | unsure, word, ranks, holding);
        put(possible & ~found & ~unsure, word, ranks, unknown);
      }
    }
    this.touched += touched;
  }

  /** The conditions of a word one of whose alternatives holds, of each set of them. */
  #alternatives(word: number, starts: Int32Array): number {
    const { bits, layers } = this.#layout;
    let all = -1;
    let offset = this.#firstLayered;
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
  #looked(word: number): number {
    const { bits, open } = this.#layout;
    let unsure = bits[open + word] as number;
    for (let index = this.#firstLoose; index < this.#starts.length; index += 1) {
      unsure |= bits[(this.#starts[index] as number) + word] as number;
    }
    return unsure;
  }

  #keep(found: number, word: number, ranks: Int32Array, holding: RankedSet): void {
    const unsure = found & this.#looked(word);
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
