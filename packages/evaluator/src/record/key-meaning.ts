import type { HistoryReader } from "./history.ts";
import type { Slot } from "./slots.ts";

/** What a key of a record means. */
export type KeyMeaning =
  | { readonly kind: "define"; readonly name: string }
  | { readonly kind: "facts"; readonly slots: readonly Slot[] }
  /** Singular or plural of a history, by its index among the plan's. */
  | { readonly kind: "history"; readonly history: number; readonly read: HistoryReader };
