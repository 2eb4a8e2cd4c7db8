import type { Situation } from "../../evaluation/situation.ts";
import { setBit } from "../../matching/words.ts";
import { Duration } from "../../values/duration.ts";
import type { Value } from "../../values/value.ts";
import { type Bits, both, either, has, meet } from "../sheet/bits.ts";
import type { Column, Sheet } from "../sheet/sheet.ts";
import { nearestFirst } from "./candidates.ts";
import { mostFacts, mostTries } from "./most.ts";
import type { FactChange } from "./prospect.ts";

/** What stands in one situation. */
export interface Standing {
  /** What stands whatever is asked of facts. */
  readonly active: Bits;
  /** What each column leaves standing. */
  readonly rows: readonly Bits[];
}

/**
 * The fewest facts with which an action comes to be recommended, or ceases to be, as `smallestChange` finds them: the first by name
 * among equally few, and the first values worth trying. What cannot succeed any more is given up as soon as the bits show it.
 *
 * @param wanted whether it shall be recommended
 */
export function fewestChanges(
  { columns, cases, ruleBits, guardrailBits }: Sheet,
  { active, rows }: Standing,
  wanted: boolean,
  situation: Situation,
): readonly FactChange[] | null {
  /** What stands at least and at most of the columns from one on, if they may change, and what stands if they do not. */
  const least = suffixes((column, row) => both(column.always, row));
  const most = suffixes((column, row) => either(column.ever, row));
  const kept = suffixes((_, row) => row);
  const reachable = wanted ? reachableCases() : null;
  const orders: (readonly number[] | undefined)[] = [];
  let tries = 0;
  for (let count = 1; count <= Math.min(mostFacts, columns.length); count += 1) {
    const found = choose(0, count, active, active, active, []);
    if (found !== null || tries > mostTries) return found;
  }
  return null;

  /** Chooses so many columns, from one on. The others keep what they are. */
  function choose(
    from: number,
    count: number,
    fixed: Bits,
    atLeast: Bits,
    atMost: Bits,
    chosen: readonly number[],
  ): readonly FactChange[] | null {
    const open = (count === 0 ? kept : most)[from] as Bits;
    const bound = (count === 0 ? kept : least)[from] as Bits;
    const near = reachable === null ? ruleBits : (reachable[from]?.[count] as Bits);
    if (!maySucceed(atLeast, bound, atMost, open, near)) return null;
    if (count === 0) return give(chosen, 0, both(fixed, open), []);
    let [without, low, high] = [fixed, atLeast, atMost];
    for (let index = from; index <= columns.length - count; index += 1) {
      const { always, ever, candidates } = columns[index] as Column;
      const row = rows[index] as Bits;
      if (candidates.length > 0) {
        const more = [...chosen, index];
        const found = choose(
          index + 1,
          count - 1,
          without,
          both(low, always),
          both(high, ever),
          more,
        );
        if (found !== null || tries > mostTries) return found;
      }
      [without, low, high] = [both(without, row), both(low, row), both(high, row)];
    }
    return null;
  }

  /** Gives the chosen columns other values, one column after the other. */
  function give(
    chosen: readonly number[],
    position: number,
    bits: Bits,
    changes: readonly FactChange[],
  ): readonly FactChange[] | null {
    const index = chosen[position];
    if (index === undefined) return isRecommended(bits) === wanted ? changes : null;
    const { fact, declared, candidates, cells } = columns[index] as Column;
    const current = situation.facts[fact] ?? null;
    orders[index] ??= nearestFirst(candidates, declared, current);
    let [low, high] = [bits, bits];
    for (const later of chosen.slice(position + 1)) {
      low = both(low, (columns[later] as Column).always);
      high = both(high, (columns[later] as Column).ever);
    }
    for (const place of orders[index]) {
      const to = candidates[place] ?? null;
      if (isSame(to, current)) continue;
      tries += 1;
      if (tries > mostTries) return null;
      const cell = cells[place] as Bits;
      if (!maySucceed(low, cell, high, cell, ruleBits)) continue;
      const found = give(chosen, position + 1, both(bits, cell), [...changes, { fact, to }]);
      if (found !== null || tries > mostTries) return found;
    }
    return null;
  }

  /** @param near the cases of rules that it may come to */
  function maySucceed(low: Bits, alsoLow: Bits, high: Bits, alsoHigh: Bits, near: Bits): boolean {
    if (wanted) {
      return meet(high, alsoHigh, ruleBits, near) && !meet(low, alsoLow, guardrailBits);
    }
    return !meet(low, alsoLow, ruleBits) || meet(high, alsoHigh, guardrailBits);
  }

  function isRecommended(bits: Bits): boolean {
    return meet(bits, bits, ruleBits) && !meet(bits, bits, guardrailBits);
  }

  function suffixes(bitsOf: (column: Column, row: Bits) => Bits): readonly Bits[] {
    const all: Bits[] = [new Int32Array(active.length).fill(-1)];
    for (let index = columns.length - 1; index >= 0; index -= 1) {
      const own = bitsOf(columns[index] as Column, rows[index] as Bits);
      all.unshift(both(all[0] as Bits, own));
    }
    return all;
  }

  /** By column and by how many more may change: the cases of rules that stand but for so many columns from this one on. */
  function reachableCases(): readonly (readonly Bits[])[] {
    const failing = new Uint16Array(cases.flat().length);
    const all = [atMostFailing()];
    for (let index = columns.length - 1; index >= 0; index -= 1) {
      const row = rows[index] as Bits;
      for (let bit = 0; bit < failing.length; bit += 1) {
        if (!has(row, bit)) failing[bit] = (failing[bit] as number) + 1;
      }
      all.unshift(atMostFailing());
    }
    return all;

    function atMostFailing(): readonly Bits[] {
      const byCount = Array.from({ length: mostFacts + 1 }, () => new Int32Array(guardrailBits));
      for (let bit = 0; bit < failing.length; bit += 1) {
        for (let most = failing[bit] as number; most <= mostFacts; most += 1)
          setBit(byCount[most] as Bits, 0, bit);
      }
      return byCount;
    }
  }
}

function isSame(left: Value, right: Value): boolean {
  return (
    left === right ||
    (left instanceof Duration && right instanceof Duration && left.text === right.text)
  );
}
