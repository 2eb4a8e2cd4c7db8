import { type AggregateWord, english } from "@handrail/syntax";

/** The words before the name of a history, with a place for a field or a number. */
export interface Template<Word> {
  readonly word: Word;
  /** Groups `field` and `number`. */
  readonly head: RegExp;
}

/** What is said of a history, each form of it. */
export const aggregateTemplates: readonly Template<AggregateWord>[] = Object.entries(
  english.aggregates,
).flatMap(([word, forms]) =>
  forms.map((form) => ({ word: word as AggregateWord, head: headOf(form) })),
);

/** Forms that people write for another. */
export const insteadTemplates: readonly Template<string>[] = templatesOf(
  english.insteadOfAggregates,
);

/** Forms that say how often, and the comparison that says the same. */
export const frequencyTemplates: readonly Template<string>[] = templatesOf(english.frequencies);

function templatesOf(forms: Readonly<Record<string, string>>): readonly Template<string>[] {
  return Object.entries(forms).map(([form, word]) => ({ word, head: headOf(form) }));
}

function headOf(form: string): RegExp {
  const pattern = form
    .replace(/ ?H$/, "")
    .replace(/\bF\b/, "(?<field>.+)")
    .replace(/\bN\b/, "(?<number>\\d+)")
    .replace(/\bO\b/, "(?<number>\\d+)(?:st|nd|rd|th)");
  return new RegExp(`^${pattern}$`, "diu");
}

/** A form with its places filled. */
export function filled(
  form: string,
  parts: { readonly field: string; readonly number: string; readonly history: string },
): string {
  return form
    .replace(/\bF\b/, () => parts.field)
    .replace(/\bN\b/, () => parts.number)
    .replace(/\bH$/, () => parts.history);
}
