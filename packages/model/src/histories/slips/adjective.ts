import { fold } from "@handrail/syntax";
import type { LinkedHistory } from "../../linked/history.ts";
import { isChoice } from "../../types/compared.ts";
import { matchValue } from "../../types/values.ts";
import type { HistoriesByFold } from "../reading.ts";
import { aggregateTemplates } from "../templates.ts";
import type { Slip } from "./slip.ts";

/** `number of phone contacts`: a value of one of their fields before the history. */
export function adjective(text: string, histories: HistoriesByFold): Slip | undefined {
  const words = text.split(" ");
  for (let named = 1; named < words.length; named += 1) {
    const history = histories.get(fold(words.slice(named).join(" ")));
    if (history === undefined) continue;
    for (let from = 0; from < named; from += 1) {
      const head = words.slice(0, from).join(" ");
      if (from > 0 && !aggregateTemplates.some(({ head: form }) => form.test(head))) continue;
      const filter = filterOf(history, words.slice(from, named).join(" "));
      if (filter === undefined) continue;
      const right = [...words.slice(0, from), ...words.slice(named)].join(" ");
      return { kind: "adjective", right: from === 0 ? `any ${right}` : right, filter };
    }
  }
  return undefined;
}

/** The comparison of the one field that has a value. */
function filterOf({ fields }: LinkedHistory, value: string): string | undefined {
  const filters = fields.flatMap(({ name, type }) => {
    const found = isChoice(type) ? matchValue(type.values, value) : null;
    return found === null ? [] : [`${name} = ${found}`];
  });
  return filters.length === 1 ? filters[0] : undefined;
}
