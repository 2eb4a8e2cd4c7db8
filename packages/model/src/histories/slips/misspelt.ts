import { nearest } from "@handrail/syntax";
import type { HistoriesByFold, Words } from "../reading.ts";
import { aggregateTemplates } from "../templates.ts";
import type { Slip } from "./slip.ts";

/** Words that stand before so many other names that a history nearby proves nothing. */
const common: ReadonlySet<string> = new Set(["any", "none", "time of last", "field of all"]);
const specific = aggregateTemplates.filter(({ word }) => !common.has(word));

/** `number of contcts`. */
export function misspelt(text: string, histories: HistoriesByFold): Slip | undefined {
  const names = [...histories.values()].flatMap(({ plural, name }) => [plural, name]);
  const found = nearestHistory(text, names, specific);
  return found === undefined || found.words.from === 0 ? undefined : found;
}

/** The history whose name is nearest to the last words, where the words before them speak of one. */
export function nearestHistory(
  text: string,
  names: readonly string[],
  templates = aggregateTemplates,
): Extract<Slip, { kind: "history" }> | undefined {
  const words = text.split(" ");
  for (const from of words.keys()) {
    const head = words.slice(0, from).join(" ");
    if (from > 0 && !templates.some(({ head: pattern }) => pattern.test(head))) continue;
    const named = words.slice(from).join(" ");
    const near = nearest(named, names);
    if (near !== undefined) {
      return { kind: "history", words: { text: named, from, to: words.length }, near };
    }
  }
  return undefined;
}

/** What the last words of a name would have to be, if the others speak of a history. */
export function supposedHistory(text: string): Words | undefined {
  const words = text.split(" ");
  for (const from of words.keys()) {
    const head = words.slice(0, from).join(" ");
    if (from > 0 && aggregateTemplates.some(({ head: pattern }) => pattern.test(head))) {
      return { text: words.slice(from).join(" "), from, to: words.length };
    }
  }
  return undefined;
}
