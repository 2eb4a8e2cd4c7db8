import { german } from "./german.ts";

/** A text of the server's own. */
export type Text = keyof typeof german;

/** Says a text in the language of whoever reads it. `{0}` is the first gap. */
export type Say = (text: Text, ...gaps: readonly (string | number)[]) => string;

/** What is known of a client's language: another one is spoken to in English. */
const languages: { readonly [language: string]: { readonly [text in Text]: string } } = {
  de: german,
};

export const sayEnglish: Say = (text, ...gaps) => filled(text, gaps);

/** @param locale a language, maybe of a region: `de`, `de-AT` */
export function sayIn(locale: string | undefined): Say {
  const texts = languages[locale?.split(/[-_]/)[0]?.toLowerCase() ?? ""];
  return texts === undefined ? sayEnglish : (text, ...gaps) => filled(texts[text], gaps);
}

/** Says the title of a fix, which quotes from the playbook: that stays as it is. */
export function sayTitle(say: Say, title: string): string {
  const quoted: string[] = [];
  const text = title.replace(
    /``[^`]*``|`[^`]*`|“[^”]*”/g,
    (quote) => `{${quoted.push(quote) - 1}}`,
  );
  return text in german ? say(text as Text, ...quoted) : title;
}

function filled(text: string, gaps: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (gap, index: string) => String(gaps[Number(index)] ?? gap));
}
