import type { Groups } from "./groups.ts";
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
      const excluded = tests.parts.reduce((sum, { share }) => sum + 1 - share, 0);
      return { place, tests, excluded };
    })
    .filter(({ tests }) => tests.parts.length > 0)
    .sort((left, right) => right.excluded - left.excluded)
    .map(({ place, tests }) => {
      const { groups } = places[place] as Place;
      const size = (groups.count + 2) * stride;
      const start = space.add(size, (all, from) => {
        const untested = fullRow(words, order.length);
        for (const position of tests.positions) flipBit(untested, 0, position);
        fillBlock(all, from, tests, groups, stride, summaries, untested);
        for (let row = 0; row < size; row += stride) summarize(all, from + row, summaries, words);
      });
      return rowsAt(start, place, stride, groups.count);
    });
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
    const { of, starts } = groups;
    const begin = space.add((groups.count + 2) * words, (all, start) => {
      order.forEach(({ single, alternatives }, position) => {
        for (const { fact: tested, holds } of [...single, ...alternatives.flat()]) {
          if (tested !== fact) continue;
          for (let range = 0; range < holds.length; range += 2) {
            const [from, to] = [holds[range] as number, holds[range + 1] as number];
            const [first, last] = [of[from] as number, of[to - 1] as number];
            if (from > (starts[first] as number)) setBit(all, start + first * words, position);
            if (to < (starts[last + 1] as number)) setBit(all, start + last * words, position);
          }
        }
      });
    });
    return rowsAt(begin, place, words, groups.count);
  });
}

export function rowsAt(start: number, place: number, stride: number, count: number): Rows {
  const unknown = start + count * stride;
  return { place, start, stride, unknown, possible: unknown + stride };
}

/**
 * Fills a row for each group, with the bits of the conditions that hold in it, and one for what holds, and what may hold, while the
 * fact is not known. From one row to the next little changes: only that is written down, and then the rows follow.
 *
 * @param offset where the words of a row begin
 * @param untested the bits that are set whatever the value
 */
export function fillBlock(
  all: Int32Array,
  start: number,
  { parts, positions }: Tests,
  { count, of }: Groups,
  stride: number,
  offset: number,
  untested: Int32Array,
): void {
  const first = start + offset;
  const unknown = first + count * stride;
  all.set(untested, first);
  all.set(untested, unknown);
  all.set(untested, unknown + stride);
  for (let index = 0; index < parts.length; index += 1) {
    const { holds, whenUnknown } = parts[index] as Part;
    const position = positions[index] as number;
    let next = 0;
    for (let range = 0; range < holds.length; range += 2) {
      const begin = Math.max(next, of[holds[range] as number] as number);
      const end = (of[(holds[range + 1] as number) - 1] as number) + 1;
      if (begin >= end) continue;
      flipBit(all, first + begin * stride, position);
      if (end < count) flipBit(all, first + end * stride, position);
      next = end;
    }
    if (whenUnknown === true) setBit(all, unknown, position);
    if (whenUnknown !== false) setBit(all, unknown + stride, position);
  }
  for (let row = first + stride; row < unknown; row += stride) {
    const end = row + stride - offset;
    for (let word = row; word < end; word += 1) {
      all[word] = (all[word] as number) ^ (all[word - stride] as number);
    }
  }
}

function flipBit(words: Int32Array, start: number, position: number): void {
  const at = start + (position >>> 5);
  words[at] = (words[at] as number) ^ (1 << (position & 31));
}

function summarize(all: Int32Array, row: number, summaries: number, words: number): void {
  for (let word = 0; word < words; word += 1) {
    if (all[row + summaries + word] !== 0) setBit(all, row, word);
  }
}
