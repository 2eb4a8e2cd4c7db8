import type { Place } from "./place.ts";
import type { Part, Terms } from "./terms.ts";
import { fullRow, setBit, type Words } from "./words.ts";

/** The rows of a fact: one for each group of its classes, from `start` on, every `stride` words. */
export interface Rows {
  /** Index among the places. */
  readonly place: number;
  readonly start: number;
  readonly stride: number;
  /** What holds although the fact is not known. */
  readonly unknown: number;
  /** What may hold while it is not known. */
  readonly possible: number;
}

/** What tests a fact: parts, and the bits of their conditions. */
export class Tests {
  readonly parts: Part[] = [];
  readonly positions: number[] = [];

  add(part: Part, position: number): void {
    this.parts.push(part);
    this.positions.push(position);
  }
}

/** By place, what tests its fact. */
export function testsOf(
  places: readonly Place[],
  count: number,
  partsAt: (position: number) => readonly Part[],
): readonly Tests[] {
  const tests = places.map(() => new Tests());
  const byFact: Tests[] = [];
  for (const [index, { fact }] of places.entries()) byFact[fact] = tests[index] as Tests;
  for (let position = 0; position < count; position += 1) {
    for (const part of partsAt(position)) byFact[part.fact]?.add(part, position);
  }
  return tests;
}

/** The rows that say which conditions a fact's value leaves possible, the most selective fact first. */
export function singleRows(
  order: readonly Terms[],
  places: readonly Place[],
  words: number,
  summaries: number,
  space: Words,
): readonly Rows[] {
  const stride = summaries + words;
  return testsOf(places, order.length, (position) => (order[position] as Terms).single)
    .map((tests, place) => {
      const { groups } = places[place] as Place;
      const untested = fullRow(words, order.length);
      for (const position of tests.positions) flipBit(untested, 0, position);
      const block = blockOf(tests, places[place] as Place, stride, summaries, untested);
      for (let row = 0; row < block.length; row += stride) summarize(block, row, summaries, words);
      const excluded = tests.parts.reduce((sum, { share }) => sum + 1 - share, 0);
      return { place, block, count: groups.count, tested: tests.parts.length, excluded };
    })
    .filter(({ tested }) => tested > 0)
    .sort((left, right) => right.excluded - left.excluded)
    .map(({ place, block, count }) => rowsAt(space.add(block), place, stride, count));
}

/** The rows that say which conditions hold in a part of a group alone. */
export function looseRows(
  order: readonly Terms[],
  places: readonly Place[],
  words: number,
  space: Words,
): readonly Rows[] {
  return places.flatMap(({ fact, column, groups }, place) => {
    if (groups.count === column.classes) return [];
    const block = new Int32Array((groups.count + 2) * words);
    const { of, starts } = groups;
    for (const [position, { single, alternatives }] of order.entries()) {
      for (const { fact: tested, holds } of [...single, ...alternatives.flat()]) {
        if (tested !== fact) continue;
        for (let range = 0; range < holds.length; range += 2) {
          const [from, to] = [holds[range] as number, holds[range + 1] as number];
          const [first, last] = [of[from] as number, of[to - 1] as number];
          if (from > (starts[first] as number)) setBit(block, first * words, position);
          if (to < (starts[last + 1] as number)) setBit(block, last * words, position);
        }
      }
    }
    return rowsAt(space.add(block), place, words, groups.count);
  });
}

export function rowsAt(start: number, place: number, stride: number, count: number): Rows {
  const unknown = start + count * stride;
  return { place, start, stride, unknown, possible: unknown + stride };
}

/**
 * A row for each group, with the bits of the conditions that hold in it, and one for what holds, and what may hold, while the fact
 * is not known. From one row to the next little changes: only that is written down, and then the rows follow.
 *
 * @param offset where the words of a row begin
 * @param untested the bits that are set whatever the value
 */
export function blockOf(
  { parts, positions }: Tests,
  { groups }: Place,
  stride: number,
  offset: number,
  untested: Int32Array,
): Int32Array {
  const { count, of } = groups;
  const block = new Int32Array((count + 2) * stride);
  const unknown = count * stride + offset;
  block.set(untested, offset);
  block.set(untested, unknown);
  block.set(untested, unknown + stride);
  for (let index = 0; index < parts.length; index += 1) {
    const { holds, whenUnknown } = parts[index] as Part;
    const position = positions[index] as number;
    let next = 0;
    for (let range = 0; range < holds.length; range += 2) {
      const first = Math.max(next, of[holds[range] as number] as number);
      const end = (of[(holds[range + 1] as number) - 1] as number) + 1;
      if (first >= end) continue;
      flipBit(block, first * stride + offset, position);
      if (end < count) flipBit(block, end * stride + offset, position);
      next = end;
    }
    if (whenUnknown === true) setBit(block, unknown, position);
    if (whenUnknown !== false) setBit(block, unknown + stride, position);
  }
  for (let row = stride; row < count * stride; row += stride) {
    for (let word = row + offset; word < row + stride; word += 1) {
      block[word] = (block[word] as number) ^ (block[word - stride] as number);
    }
  }
  return block;
}

function flipBit(words: Int32Array, start: number, position: number): void {
  const at = start + (position >>> 5);
  words[at] = (words[at] as number) ^ (1 << (position & 31));
}

function summarize(block: Int32Array, row: number, summaries: number, words: number): void {
  for (let word = 0; word < words; word += 1) {
    if (block[row + summaries + word] !== 0) setBit(block, row, word);
  }
}
