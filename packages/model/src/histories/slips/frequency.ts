import { type HistoriesByFold, matches } from "../reading.ts";
import { frequencyTemplates } from "../templates.ts";
import type { Slip } from "./slip.ts";

/** `at least 2 contacts`, also after `there are`. */
export function frequency(text: string, histories: HistoriesByFold): Slip | undefined {
  const [found] = matches(
    text.replace(/^there (?:are|were|was) /iu, ""),
    histories,
    frequencyTemplates,
  );
  if (found === undefined) return undefined;
  const right = `number of ${found.history.plural}`;
  return { kind: "frequency", right, comparison: `${found.word} ${found.number ?? 0}` };
}
