import type { Value } from "../values/value.ts";
import type { Atom } from "./atoms.ts";
import type { Ranges } from "./ranges.ts";

/** The values of a fact, in classes that no condition tells apart. */
export interface Column {
  /** How many classes there are. */
  readonly classes: number;
  /** How many values the fact has, if they are listed. */
  readonly values: number;
  /** The classes in which a condition on the fact holds; in all others it does not. */
  holds(atom: Atom): Ranges;
  /** Groups classes that stand side by side: by class, its group. */
  locator(groups: Int32Array): Locator;
}

/** Finds the group of a known value; -1 where it is none that the fact can have. */
export interface Locator {
  locate(value: Value): number;
}
