import { touchedGroups } from "./groups.ts";
import type { Place } from "./place.ts";
import { sizeOf } from "./ranges.ts";
import type { Prepared, Truths } from "./truths.ts";
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

/** The rows that say which conditions a fact's value leaves possible, the most selective fact first. */
export function singleRows(
  order: readonly Prepared[],
  places: readonly Place[],
  words: number,
  summaries: number,
  space: Words,
): readonly Rows[] {
  const stride = summaries + words;
  const testedIn = testsByPlace(order, places);
  return places
    .map(({ column, groups }, place) => {
      const tested = testedIn[place] ?? [];
      const block = new Int32Array((groups.count + 2) * stride);
      const untested = fullRow(words, order.length);
      for (const { position } of tested) {
        untested[position >>> 5] = (untested[position >>> 5] as number) & ~(1 << (position & 31));
      }
      for (let row = summaries; row < block.length; row += stride) block.set(untested, row);
      for (const { position, truths } of tested) {
        fill(block, summaries, stride, position, truths, places[place] as Place);
      }
      for (let row = 0; row < block.length; row += stride) summarize(block, row, summaries, words);
      const excluded = tested.reduce(
        (sum, { truths }) => sum + 1 - sizeOf(truths.holds) / column.values,
        0,
      );
      return { place, block, count: groups.count, tested: tested.length, excluded };
    })
    .filter(({ tested }) => tested > 0)
    .sort((left, right) => right.excluded - left.excluded)
    .map(({ place, block, count }) => rowsAt(space.add(block), place, stride, count));
}

interface Test {
  readonly position: number;
  readonly truths: Truths;
}

/** By place, the conditions that test its fact. */
function testsByPlace(
  order: readonly Prepared[],
  places: readonly Place[],
): readonly (readonly Test[])[] {
  const tests = new Map(places.map(({ fact }): [number, Test[]] => [fact, []]));
  for (const [position, { single }] of order.entries()) {
    for (const truths of single) tests.get(truths.fact)?.push({ position, truths });
  }
  return [...tests.values()];
}

/** The rows that say which conditions hold in a part of a group alone. */
export function looseRows(
  order: readonly Prepared[],
  places: readonly Place[],
  words: number,
  space: Words,
): readonly Rows[] {
  return places.flatMap(({ fact, column, groups }, place) => {
    if (groups.count === column.classes) return [];
    const block = new Int32Array((groups.count + 2) * words);
    for (const [position, { single, alternatives }] of order.entries()) {
      for (const truths of [...single, ...alternatives.flat()]) {
        if (truths.fact !== fact) continue;
        touchedGroups(truths.holds, groups, (group, whole) => {
          if (!whole) setBit(block, group * words, position);
        });
      }
    }
    return rowsAt(space.add(block), place, words, groups.count);
  });
}

export function rowsAt(start: number, place: number, stride: number, count: number): Rows {
  const unknown = start + count * stride;
  return { place, start, stride, unknown, possible: unknown + stride };
}

/** Sets a condition's bit in all rows in which it holds. */
export function fill(
  block: Int32Array,
  start: number,
  stride: number,
  position: number,
  { holds, whenUnknown }: Truths,
  { groups }: Place,
): void {
  touchedGroups(holds, groups, (group) => setBit(block, start + group * stride, position));
  const unknown = start + groups.count * stride;
  if (whenUnknown === true) setBit(block, unknown, position);
  if (whenUnknown !== false) setBit(block, unknown + stride, position);
}

function summarize(block: Int32Array, row: number, summaries: number, words: number): void {
  for (let word = 0; word < words; word += 1) {
    if (block[row + summaries + word] !== 0) setBit(block, row, word);
  }
}
