import { Duration } from "../values/duration.ts";
import type { Value } from "../values/value.ts";
import type { Atom } from "./atoms.ts";
import type { Column, Locator } from "./column.ts";
import { complement, noRanges, type Ranges, union } from "./ranges.ts";

/** A class for each stretch of numbers that no condition cuts. */
export function orderedColumn(atoms: readonly Atom[]): Column {
  const cuts = cutsOf(atoms);
  const classes = cuts.length + 1;
  /** By cut, the class that begins with it. */
  const begins = new Map(Array.from(cuts, (cut, index) => [cut, index + 1]));

  function rangeOf(bound: number, relation: string): Ranges {
    const from = begins.get(bound) as number;
    const after = begins.get(numberAfter(bound)) as number;
    switch (relation) {
      case "<":
        return [0, from];
      case "<=":
        return [0, after];
      case ">":
        return [after, classes];
      case ">=":
        return [from, classes];
      default:
        return [from, after];
    }
  }

  return {
    classes,
    values: classes,
    holds(atom) {
      let found: Ranges = atom.kind === "keys" ? noRanges : [0, classes];
      if (atom.kind === "order") found = rangeOf(atom.bound, atom.relation);
      else if (atom.kind === "keys") {
        for (const key of atom.keys) found = union(found, rangeOf(Number(key), "="));
      }
      return atom.negated ? complement(found, classes) : found;
    },
    locator: (groups) => new NumberLocator(cuts, groups),
  };
}

/** The numbers that are the first of a class, in order. */
function cutsOf(atoms: readonly Atom[]): Float64Array {
  const cuts = new Set<number>();
  for (const atom of atoms) {
    if (atom.kind === "order") {
      const isBefore = atom.relation === "<" || atom.relation === ">=";
      cuts.add(isBefore ? atom.bound : numberAfter(atom.bound));
    } else if (atom.kind === "keys") {
      for (const key of atom.keys) cuts.add(Number(key)).add(numberAfter(Number(key)));
    }
  }
  return Float64Array.from(cuts).sort();
}

const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

/** The least number that is greater. */
function numberAfter(given: number): number {
  // Zero has two signs, and no condition tells them apart.
  number[0] = given + 0;
  bits[0] = (bits[0] as bigint) + (given < 0 ? -1n : 1n);
  return number[0];
}

const cells = 1024;
/** So many cuts are looked at one after the other. */
const few = 8;

/** Finds the stretch of a number: a grid over all cuts says between which ones to look. */
class NumberLocator implements Locator {
  readonly #cuts: Float64Array;
  readonly #groups: Int32Array;
  readonly #first: number;
  readonly #scale: number;
  /** By cell, the first cut in it or after it. */
  readonly #grid: Int32Array;

  constructor(cuts: Float64Array, groups: Int32Array) {
    this.#cuts = cuts;
    this.#groups = groups;
    this.#first = cuts[0] ?? 0;
    const scale = cells / ((cuts.at(-1) ?? 0) - this.#first);
    this.#scale = cuts.length > few && Number.isFinite(scale) ? scale : 0;
    this.#grid = new Int32Array(this.#scale === 0 ? 2 : cells + 2).fill(cuts.length);
    this.#grid[0] = 0;
    for (let index = cuts.length - 1; index >= 0; index -= 1) {
      this.#grid[this.#cellOf(cuts[index] as number)] = index;
    }
    for (let cell = this.#grid.length - 2; cell > 0; cell -= 1) {
      this.#grid[cell] = Math.min(this.#grid[cell] as number, this.#grid[cell + 1] as number);
    }
  }

  locate(value: Value): number {
    const number = value instanceof Duration ? value.elapsed : value;
    if (typeof number !== "number") return -1;
    const cuts = this.#cuts;
    const groups = this.#groups;
    let low = 0;
    if (this.#scale === 0) {
      // All are looked at, as that costs less than to foresee where to stop.
      for (let index = 0; index < cuts.length; index += 1) {
        low += Number(number >= (cuts[index] as number));
      }
    } else if (number >= this.#first) {
      const cell = this.#cellOf(number);
      low = this.#grid[cell] as number;
      let high = this.#grid[cell + 1] as number;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle] as number) <= number) low = middle + 1;
        else high = middle;
      }
    }
    return groups[low] as number;
  }

  #cellOf(number: number): number {
    return Math.min(Math.floor((number - this.#first) * this.#scale), this.#grid.length - 2);
  }
}
