import type { LinkedHistory } from "../../linked/history.ts";
import { byBothNames, type HistoriesByFold } from "../reading.ts";
import { adjective } from "./adjective.ts";
import { frequency } from "./frequency.ts";
import { misspelt } from "./misspelt.ts";
import { otherWords } from "./other-words.ts";
import type { Slip, SlipReader } from "./slip.ts";
import { trailing } from "./trailing.ts";

const readers: readonly SlipReader[] = [otherWords, frequency, adjective, misspelt, trailing];

/** Reads names that say nothing of a history as they stand. */
export function slipsOf(histories: readonly LinkedHistory[]): (text: string) => Slip | undefined {
  if (histories.length === 0) return () => undefined;
  const byFold = byBothNames(histories);
  const known = new Map<string, Slip | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, firstOf(text, byFold));
    return known.get(text);
  };
}

function firstOf(text: string, histories: HistoriesByFold): Slip | undefined {
  for (const read of readers) {
    const slip = read(text, histories);
    if (slip !== undefined) return slip;
  }
  return undefined;
}
