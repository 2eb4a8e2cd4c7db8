import type { Cells } from "../values/value.ts";

/** A history or list that does not stand in the record itself. */
export interface GivenElements {
  /** An object each. An array that is frozen is read once, however many records it stands beside. */
  readonly elements: readonly unknown[];
  /** How they are written: `json` (the default), or `text` where every value is the text of a cell. */
  readonly cells?: Cells;
}

/** By either name of the history or list, matched by letters and digits. */
export type GivenHistories = { readonly [name: string]: GivenElements };
