import type { Plan } from "../plan/plan.ts";
import { arranged } from "./arrangement.ts";
import type { Column, Locator } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { grouped } from "./groups.ts";
import { type Layer, layersOf } from "./layers.ts";
import type { Place } from "./place.ts";
import { looseRows, type Rows, singleRows } from "./rows.ts";
import type { Terms } from "./terms.ts";
import { type PartTruths, type Prepared, prepare } from "./truths.ts";
import { fullRow, setBit, Words } from "./words.ts";

/** The words of an index, and where to find what in them. */
export interface Layout {
  readonly bits: Int32Array;
  /** Words of a row, behind the words of its summary. */
  readonly words: number;
  /** Each bit of a summary says whether a word is not empty. */
  readonly summaries: number;
  /** By bit, the item of the condition. */
  readonly items: Int32Array;
  readonly located: readonly Located[];
  /** One a fact, the most selective first. */
  readonly rows: readonly Rows[];
  readonly layers: readonly Layer[];
  /** Start of the words that say which conditions can hold at all. */
  readonly ever: number;
  /** Start of the words that say which conditions hold more than the index. */
  readonly open: number;
  /** Facts with groups of several classes: what holds in a part of a group alone is to be looked at. */
  readonly loose: readonly Rows[];
}

export interface Located {
  readonly fact: number;
  readonly locator: Locator;
}

/** A condition, and what it is a condition of. */
export interface Condition {
  readonly item: number;
  readonly terms: Terms;
}

export interface IndexSize {
  /** The rows of one fact have at most so many words together; beyond that, classes share rows. */
  readonly mostWords: number;
  readonly fewestGroups: number;
}

const usual: IndexSize = { mostWords: 1 << 19, fewestGroups: 64 };

export function layoutOf(
  conditions: readonly Condition[],
  { facts }: Plan,
  { mostWords, fewestGroups }: IndexSize = usual,
): Layout {
  const columns = columnsOf(conditions, facts);
  const order = inOrder(conditions, columns);
  const words = Math.ceil(order.length / 32);
  const summaries = Math.ceil(words / 32);
  const mostGroups = Math.max(fewestGroups, Math.floor(mostWords / (words + summaries)));
  const places = [...columns].map(
    ([fact, column]): Place => ({ fact, column, groups: grouped(column.classes, mostGroups) }),
  );
  const space = new Words();
  const rows = singleRows(order, places, words, summaries, space);
  const layers = layersOf(order, places, space);
  const loose = looseRows(order, places, words, space);
  const ever = space.add(rowOf(order, words, ({ terms }) => !terms.never));
  const open = space.add(rowOf(order, words, ({ terms }) => terms.open));
  return {
    bits: space.joined(),
    words,
    summaries,
    items: Int32Array.from(order, ({ item }) => item),
    located: places.map(({ fact, column, groups }) => ({
      fact,
      locator: column.locator(groups.of),
    })),
    rows,
    layers,
    ever,
    open,
    loose,
  };
}

function inOrder(
  conditions: readonly Condition[],
  columns: ReadonlyMap<number, Column>,
): readonly Prepared[] {
  const known = new Map<Terms, PartTruths>();
  const prepared = conditions.map(({ item, terms }): Prepared => {
    let truths = known.get(terms);
    if (truths === undefined) {
      truths = prepare(terms, columns);
      known.set(terms, truths);
    }
    return { item, terms, ...truths };
  });
  return arranged(prepared, columns);
}

function rowOf(
  order: readonly Prepared[],
  words: number,
  isSet: (one: Prepared) => boolean,
): Int32Array {
  if (order.every(isSet)) return fullRow(words, order.length);
  const row = new Int32Array(words);
  for (const [position, one] of order.entries()) if (isSet(one)) setBit(row, 0, position);
  return row;
}
