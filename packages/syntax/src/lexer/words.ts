/** The text of a word or a number, and what is asked about it again and again. */
export class WordText {
  readonly image: string;
  /** As the dialect table spells it: keywords match in any case. */
  readonly key: string;
  /** What the words of the language make of it, as far as that was asked already. */
  isOrdinary: boolean | undefined = undefined;

  constructor(image: string) {
    this.image = image;
    this.key = image.toLowerCase();
  }
}

/** Stands for what is no word. */
export const noWord: WordText = new WordText("");

const SLOTS = 4096;
/** Engines copy what is so short, so that a word does not keep the whole text that it was cut from. */
const LONGEST = 12;
const slots = new Array<WordText>(SLOTS).fill(noWord);

/**
 * A stretch of a text as a word. A playbook has few words, again and again: each is one object, with one text that is quick to look up.
 *
 * @param hash any number that is the same for the same word
 */
export function wordText(text: string, start: number, end: number, hash: number): WordText {
  if (end - start > LONGEST) return new WordText(text.slice(start, end));
  const slot = hash & (SLOTS - 1);
  const known = slots[slot] as WordText;
  if (known.image.length === end - start && text.startsWith(known.image, start)) return known;
  const made = new WordText(text.slice(start, end));
  slots[slot] = made;
  return made;
}
