import type { HistoriesByFold, Words } from "../reading.ts";

/** What a name was probably meant to say of a history. */
export type Slip =
  /** The words that say it. */
  | { readonly kind: "words"; readonly right: string }
  /** How often something happened: the words for the number, and the comparison after all other parts. */
  | { readonly kind: "frequency"; readonly right: string; readonly comparison: string }
  /** A value of a field before the history: the words without it, and the filter after all other parts. */
  | { readonly kind: "adjective"; readonly right: string; readonly filter: string }
  /** Words after the history: what they are, and the window that they were meant to be. */
  | { readonly kind: "trailing"; readonly words: Words; readonly right: string | null }
  /** The history is misspelt. */
  | { readonly kind: "history"; readonly words: Words; readonly near: string };

export type SlipReader = (text: string, histories: HistoriesByFold) => Slip | undefined;
