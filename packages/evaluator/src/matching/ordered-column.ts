import { Duration } from "../values/duration.ts";
import type { Value } from "../values/value.ts";
import type { Atom, Key } from "./atoms.ts";
import type { Column, Locator } from "./column.ts";
import { complement, noRanges, type Ranges, union } from "./ranges.ts";

/** Where a class ends and the next one begins: before a number, after it, or both. */
interface Cut {
  before: boolean;
  after: boolean;
}

/** A class for each stretch of numbers that no condition cuts. */
export function orderedColumn(atoms: readonly Atom[]): Column {
  const cuts = cutsOf(atoms);
  const bounds = Float64Array.from(cuts.keys()).sort();
  /** By bound: the class of what is less than it and no less than the bound before, and its own. */
  const below = new Int32Array(bounds.length + 1);
  const at = new Int32Array(bounds.length);
  let next = 0;
  bounds.forEach((bound, index) => {
    const { before, after } = cuts.get(bound) as Cut;
    below[index] = next;
    if (before) next += 1;
    at[index] = next;
    if (after) next += 1;
  });
  below[bounds.length] = next;
  const classes = next + 1;
  const indexes = new Map(Array.from(bounds, (bound, index) => [bound, index]));

  function rangeOf(bound: number, relation: string): Ranges {
    const index = indexes.get(bound) ?? 0;
    const own = at[index] as number;
    switch (relation) {
      case "<":
        return own === 0 ? noRanges : [0, own];
      case "<=":
        return [0, own + 1];
      case ">":
        return own + 1 === classes ? noRanges : [own + 1, classes];
      case ">=":
        return [own, classes];
      default:
        return [own, own + 1];
    }
  }

  return {
    classes,
    values: classes,
    holds(atom) {
      const found =
        atom.kind === "order"
          ? rangeOf(atom.bound, atom.relation)
          : atom.kind === "keys"
            ? atom.keys.reduce(
                (all: Ranges, key: Key) => union(all, rangeOf(Number(key), "=")),
                noRanges,
              )
            : [0, classes];
      return atom.negated ? complement(found, classes) : found;
    },
    locator: (groups) =>
      new NumberLocator(
        bounds,
        below.map((one) => groups[one] as number),
        at.map((one) => groups[one] as number),
      ),
  };
}

function cutsOf(atoms: readonly Atom[]): Map<number, Cut> {
  const cuts = new Map<number, Cut>();
  for (const atom of atoms) {
    if (atom.kind === "order") {
      const before = atom.relation === "<" || atom.relation === ">=";
      cut(atom.bound, before, !before);
    } else if (atom.kind === "keys") for (const key of atom.keys) cut(Number(key), true, true);
  }
  return cuts;

  function cut(given: number, before: boolean, after: boolean): void {
    // Zero has two signs, and no condition tells them apart.
    const bound = given + 0;
    const known = cuts.get(bound);
    if (known === undefined) cuts.set(bound, { before, after });
    else {
      known.before ||= before;
      known.after ||= after;
    }
  }
}

const cells = 1024;
/** So many bounds are looked at one after the other. */
const few = 6;

/** Finds the stretch of a number: a grid over all bounds says between which ones to look. */
class NumberLocator implements Locator {
  private readonly bounds: Float64Array;
  private readonly below: Int32Array;
  private readonly at: Int32Array;
  private readonly first: number;
  private readonly scale: number;
  /** By cell, the first bound in it or after it. */
  private readonly grid: Int32Array;

  constructor(bounds: Float64Array, below: Int32Array, at: Int32Array) {
    this.bounds = bounds;
    this.below = below;
    this.at = at;
    this.first = bounds[0] ?? 0;
    const length = (bounds.at(-1) ?? 0) - this.first;
    const scale = cells / length;
    this.scale = bounds.length > few && Number.isFinite(scale) && scale > 0 ? scale : 0;
    this.grid = new Int32Array(this.scale === 0 ? 2 : cells + 2).fill(bounds.length);
    this.grid[0] = 0;
    for (let index = bounds.length - 1; index >= 0; index -= 1) {
      this.grid[this.cellOf(bounds[index] as number)] = index;
    }
    for (let cell = this.grid.length - 2; cell > 0; cell -= 1) {
      this.grid[cell] = Math.min(this.grid[cell] as number, this.grid[cell + 1] as number);
    }
  }

  locate(value: Value): number {
    const number =
      typeof value === "number" ? value : value instanceof Duration ? value.elapsed : null;
    if (number === null) return -1;
    const { bounds } = this;
    if (!(number >= this.first)) return this.below[0] as number;
    let low = 0;
    if (this.scale === 0) {
      while (low < bounds.length && (bounds[low] as number) < number) low += 1;
      return this.groupAt(low, number);
    }
    const cell = this.cellOf(number);
    low = this.grid[cell] as number;
    let high = this.grid[cell + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return this.groupAt(low, number);
  }

  private groupAt(index: number, number: number): number {
    const { at, below, bounds } = this;
    return index < bounds.length && bounds[index] === number
      ? (at[index] as number)
      : (below[index] as number);
  }

  private cellOf(number: number): number {
    return Math.min(Math.floor((number - this.first) * this.scale), this.grid.length - 2);
  }
}
