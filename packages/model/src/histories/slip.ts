import { fold, nearest } from "@handrail/syntax";
import type { LinkedHistory } from "../linked/history.ts";
import { byBothNames, type HistoriesByFold, matches, type Words } from "./reading.ts";
import { aggregateTemplates, filled, frequencyTemplates, insteadTemplates } from "./templates.ts";

/** What a name was probably meant to say of a history. */
export type Slip =
  /** The words that say it. */
  | { readonly kind: "words"; readonly right: string }
  /** How often something happened: the words for the number, and the comparison after all other parts. */
  | { readonly kind: "frequency"; readonly right: string; readonly comparison: string }
  /** The history is misspelt. */
  | { readonly kind: "history"; readonly words: Words; readonly near: string };

/** Reads names that say nothing of a history as they stand. */
export function slipsOf(histories: readonly LinkedHistory[]): (text: string) => Slip | undefined {
  if (histories.length === 0) return () => undefined;
  const names = histories.flatMap(({ plural, name }) => [plural, name]);
  const byFold = byBothNames(histories);
  const known = new Map<string, Slip | undefined>();
  return (text) => {
    if (!known.has(text)) {
      known.set(text, otherWords(text, byFold) ?? frequency(text, byFold) ?? misspelt(text, names));
    }
    return known.get(text);
  };
}

function otherWords(text: string, histories: HistoriesByFold): Slip | undefined {
  const window = /^(.+?) (?:the )?(?:last|past) (\d+ .+)$/iu.exec(text);
  const [, base = "", length = ""] = window ?? [];
  const [speaks] = matches(base, histories, aggregateTemplates);
  if (speaks !== undefined || histories.has(fold(base))) {
    return { kind: "words", right: `${base} in last ${length}` };
  }
  const [found] = matches(text, histories, insteadTemplates).filter(
    ({ field }) => field === null || field.field !== undefined,
  );
  return found === undefined ? undefined : { kind: "words", right: rightOf(found.word, found) };
}

function frequency(text: string, histories: HistoriesByFold): Slip | undefined {
  const [found] = matches(text, histories, frequencyTemplates);
  if (found === undefined) return undefined;
  const right = `number of ${found.history.plural}`;
  return { kind: "frequency", right, comparison: `${found.word} ${found.number ?? 0}` };
}

function rightOf(
  form: string,
  { field, number, named }: ReturnType<typeof matches<string>>[number],
): string {
  return filled(form, {
    field: field?.text ?? "",
    number: String(number ?? ""),
    history: named.text,
  });
}

/** Words that stand before so many other names that a history nearby proves nothing. */
const common: ReadonlySet<string> = new Set(["any", "none", "time of last", "field of all"]);

function misspelt(text: string, names: readonly string[]): Slip | undefined {
  const specific = aggregateTemplates.filter(({ word }) => !common.has(word));
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
