import { fold } from "@handrail/syntax";
import { type HistoriesByFold, matches } from "../reading.ts";
import { aggregateTemplates } from "../templates.ts";
import type { Slip } from "./slip.ts";

/** Words that go on with a sentence rather than with a name. */
const goesOn =
  /^(?:for|since|within|in|during|over|this|today|yesterday|by|via|with|from|per|ever|before|after)$/iu;
/** `no contact for 30 days`. */
const asWindow =
  /^(?:for|since|within|in|during|over|for the|in the) (\d+(?:\.\d+)? ?\p{L}+(?: \p{L}+)?)$/iu;

/** Words after what is said of a history that say nothing: `no contact for 30 days`, `number of contacts this month`. */
export function trailing(text: string, histories: HistoriesByFold): Slip | undefined {
  return afterHistory(text, (said) => matches(said, histories, aggregateTemplates).length > 0);
}

/** The same after the name of the history alone, which is only meant so where a window or a filter follows. */
export function trailingBare(text: string, histories: HistoriesByFold): Slip | undefined {
  return afterHistory(text, (said) => histories.has(fold(said)));
}

function afterHistory(text: string, speaks: (said: string) => boolean): Slip | undefined {
  const words = text.split(" ");
  for (let from = words.length - 1; from > 0; from -= 1) {
    if (!goesOn.test(words[from] ?? "")) continue;
    if (!speaks(words.slice(0, from).join(" "))) continue;
    const rest = words.slice(from).join(" ");
    const length = asWindow.exec(rest)?.[1];
    return {
      kind: "trailing",
      words: { text: rest, from, to: words.length },
      right: length === undefined ? null : `in last ${length}`,
    };
  }
  return undefined;
}
