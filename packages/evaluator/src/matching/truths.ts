import type { Atom } from "./atoms.ts";
import type { Column } from "./column.ts";
import { intersection, type Ranges, union } from "./ranges.ts";
import type { Part, Terms } from "./terms.ts";

/** Where a condition on one fact holds: by the class of its value, and where it is not known. */
export interface Truths {
  readonly fact: number;
  readonly holds: Ranges;
  readonly whenUnknown: boolean | null;
}

/** The truths of a condition, by fact. */
export interface PartTruths {
  readonly single: readonly Truths[];
  readonly alternatives: readonly (readonly Truths[])[];
}

export interface Prepared extends PartTruths {
  readonly item: number;
  readonly terms: Terms;
}

export function prepare(
  { single, alternatives }: Terms,
  columns: ReadonlyMap<number, Column>,
): PartTruths {
  const truths = (parts: readonly Part[]) =>
    parts.flatMap((part) => {
      const column = columns.get(part.fact);
      return column === undefined ? [] : truthsOf(part, column);
    });
  const together: Truths[] = [];
  for (const one of truths(single)) {
    const place = together.findIndex(({ fact }) => fact === one.fact);
    const other = together[place];
    if (other === undefined) together.push(one);
    else together[place] = both(other, one);
  }
  return { single: together, alternatives: alternatives.map(truths) };
}

/** One of the atoms of a part. */
function truthsOf({ fact, atoms }: Part, column: Column): Truths {
  let holds: Ranges | null = null;
  let whenUnknown: boolean | null = false;
  for (const atom of atoms) {
    const own = column.holds(atom);
    holds = holds === null ? own : union(holds, own);
    const truth = truthWhenUnknown(atom);
    if (truth !== false && whenUnknown !== true) whenUnknown = truth;
  }
  return { fact, holds: holds ?? [], whenUnknown };
}

function both(left: Truths, right: Truths): Truths {
  const never = left.whenUnknown === false || right.whenUnknown === false;
  const always = left.whenUnknown === true && right.whenUnknown === true;
  return {
    fact: left.fact,
    holds: intersection(left.holds, right.holds),
    whenUnknown: never ? false : always ? true : null,
  };
}

/** Only whether a fact is known is known of one that is not. */
function truthWhenUnknown(atom: Atom): boolean | null {
  return atom.kind === "known" ? atom.negated : null;
}
