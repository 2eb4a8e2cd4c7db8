import { type CellSet, intersection, isEmpty, isWithin, someValue } from "./cell-set.ts";
import type { Domain } from "./domain.ts";

/** A column of conditions: what it compares, and of which values that may be. */
export interface Column {
  /** As the heading says it. */
  readonly subject: string;
  /** A fact may have any value of its type, whatever other facts have; what is worked out may not. */
  readonly isFact: boolean;
  readonly domain: Domain | null;
}

/** A cell: null asks nothing. Without a set, what it means hangs on more than the value above it. */
export type Cell = null | { readonly set: CellSet | null; readonly text: string };

/** A situation in which two rows hold. */
export interface Overlap {
  /** Conditions that describe it; none: always. */
  readonly example: readonly string[];
  /** Whether it can happen for certain: all that it fixes are facts. */
  readonly certain: boolean;
}

/** Whether two rows can hold at once, cell by cell; null where they cannot, or where that cannot be told. */
export function overlapOf(
  columns: readonly Column[],
  left: readonly Cell[],
  right: readonly Cell[],
): Overlap | null {
  const example: string[] = [];
  let certain = true;
  for (const [index, column] of columns.entries()) {
    const together = inBoth(column, left[index] ?? null, right[index] ?? null);
    if (together === null) return null;
    if (together !== "anything") {
      example.push(together);
      certain &&= column.isFact;
    }
  }
  return { example, certain };
}

function inBoth({ subject, domain }: Column, left: Cell, right: Cell): string | "anything" | null {
  if (left === null || right === null) {
    const one = left ?? right;
    if (one === null) return "anything";
    if (one.set === null || domain === null) return one.text;
    return described(subject, one.set, domain);
  }
  if (left.set === null || right.set === null || domain === null) {
    return left.text === right.text ? left.text : null;
  }
  return described(subject, intersection(left.set, right.set), domain);
}

/** A condition that holds for something in a set; null where nothing is in it. */
function described(subject: string, set: CellSet, domain: Domain): string | null {
  const value = someValue(set, domain);
  if (typeof value === "string") return `${subject} = ${value}`;
  if (value === undefined) return `${subject} is something else`;
  return set.unknown ? `${subject} is unknown` : null;
}

/** Whether wherever one row holds, an earlier one does, cell by cell. */
export function covers(
  columns: readonly Column[],
  earlier: readonly Cell[],
  later: readonly Cell[],
): boolean {
  return columns.every(({ domain }, index) => {
    const [outer = null, inner = null] = [earlier[index], later[index]];
    if (outer === null) return true;
    if (inner === null) return false;
    if (outer.set === null || inner.set === null || domain === null) {
      return outer.text === inner.text;
    }
    return isWithin(inner.set, outer.set, domain);
  });
}

/** Whether a row can hold at all, cell by cell. */
export function canHold(columns: readonly Column[], cells: readonly Cell[]): boolean {
  return columns.every(({ domain }, index) => {
    const set = cells[index]?.set ?? null;
    return set === null || domain === null || !isEmpty(set, domain);
  });
}
