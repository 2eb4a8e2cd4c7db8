import { fold } from "@handrail/syntax";
import { fieldOf, type HistoriesByFold, matches, type Reading } from "../reading.ts";
import { aggregateTemplates, filled, insteadTemplates } from "../templates.ts";
import type { Slip } from "./slip.ts";

/** `total amount of orders`, `contacts last 30 days`, `there are no contacts`. */
export function otherWords(text: string, histories: HistoriesByFold): Slip | undefined {
  const [, base = "", length = ""] = /^(.+?) (?:the )?(?:last|past) (\d+ .+)$/iu.exec(text) ?? [];
  if (speaks(base, histories)) return { kind: "words", right: `${base} in last ${length}` };
  const [, there = ""] = /^there (?:are|were|was|have been|has been) (.+)$/iu.exec(text) ?? [];
  if (speaks(there, histories)) return { kind: "words", right: existing(there, histories) };
  const right = instead(text, histories) ?? fieldAfterwards(text, histories);
  return right === undefined ? undefined : { kind: "words", right };
}

function instead(text: string, histories: HistoriesByFold): string | undefined {
  const [found] = matches(text, histories, insteadTemplates).filter(hasField);
  if (found === undefined) return undefined;
  const { word, field, number, named } = found;
  const parts = { field: field?.text ?? "", number: `${number ?? ""}`, history: named.text };
  return filled(word, parts);
}

/** `last order amount`, `total order amount`: the field after the history. */
function fieldAfterwards(text: string, histories: HistoriesByFold): string | undefined {
  const words = text.split(" ");
  for (let from = 1; from < words.length; from += 1) {
    for (let to = from + 1; to < words.length; to += 1) {
      const history = words.slice(from, to).join(" ");
      const field = words.slice(to).join(" ");
      const declared = histories.get(fold(history));
      if (declared === undefined || fieldOf(declared, field) === undefined) continue;
      const turned = [...words.slice(0, from), field, "of", history].join(" ");
      const specific = matches(turned, histories, aggregateTemplates)
        .filter(({ word }) => word !== "field of all")
        .some(hasField);
      const right = specific ? turned : instead(turned, histories);
      if (right !== undefined) return right;
    }
  }
  return undefined;
}

function hasField({ field }: Pick<Reading, "field">): boolean {
  return field === null || field.field !== undefined;
}

function speaks(text: string, histories: HistoriesByFold): boolean {
  return histories.has(fold(text)) || matches(text, histories, aggregateTemplates)[0] !== undefined;
}

/** Whether there are any, of the history itself. */
export function existing(text: string, histories: HistoriesByFold): string {
  return histories.has(fold(text)) ? `any ${text}` : text;
}
