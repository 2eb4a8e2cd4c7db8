import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { arranged } from "./arrangement.ts";
import type { Locator } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { grouped } from "./groups.ts";
import { type Layer, layersOf } from "./layers.ts";
import type { Place } from "./place.ts";
import { looseRows, type Rows, singleRows } from "./rows.ts";
import { type Terms, termsOf } from "./terms.ts";
import { resolveParts, uniteParts } from "./truths.ts";
import { setBit, Words } from "./words.ts";

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

export interface IndexSize {
  /** The rows of one fact have at most so many words together; beyond that, classes share rows. */
  readonly mostWords: number;
  readonly fewestGroups: number;
}

const usual: IndexSize = { mostWords: 1 << 19, fewestGroups: 64 };

/** @param isBounded which conditions say more than their expressions */
export function layoutOf(
  conditions: readonly ExpressionIndex[],
  plan: Plan,
  isBounded: (item: number) => boolean,
  { mostWords, fewestGroups }: IndexSize = usual,
): Layout {
  const { terms, parts } = termsOf(conditions, plan);
  const columns = columnsOf(parts, plan.facts);
  resolveParts(parts, columns);
  for (const one of terms) uniteParts(one, columns);
  const items = arranged(terms, parts);
  const order = Array.from(items, (item) => terms[item] as Terms);
  const words = Math.ceil(order.length / 32);
  const summaries = Math.ceil(words / 32);
  const stride = words + summaries;
  const fewGroups = Math.max(fewestGroups, Math.floor(mostWords / stride));
  // What holds in a part of a group takes as many words again, so a few classes more are no reason to group them.
  const mostGroups = (classes: number) => (classes * stride <= 2 * mostWords ? classes : fewGroups);
  const places = columns.flatMap((column, fact): Place[] =>
    column === undefined
      ? []
      : [{ fact, column, groups: grouped(column.classes, mostGroups(column.classes)) }],
  );
  const space = new Words();
  const rows = singleRows(order, places, words, summaries, space);
  const layers = layersOf(order, places, space);
  const loose = looseRows(order, places, words, space);
  const ever = space.add(words, (all, from) => {
    order.forEach(({ never }, position) => {
      if (!never) setBit(all, from, position);
    });
  });
  const open = space.add(words, (all, from) => {
    order.forEach((one, position) => {
      if (one.open || isBounded(items[position] as number)) setBit(all, from, position);
    });
  });
  return {
    bits: space.filled(),
    words,
    summaries,
    items,
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
