import type { HistoryReader } from "./history.ts";
import type { Slot } from "./slot.ts";

/** Singular or plural of a history, by its index among the plan's. */
export interface HistoryMeaning {
  readonly kind: "history";
  readonly history: number;
  readonly read: HistoryReader;
}

/** What a key of a record means. */
export type KeyMeaning =
  | { readonly kind: "define"; readonly name: string }
  | { readonly kind: "facts"; readonly slots: readonly Slot[] }
  | HistoryMeaning;
