import type { TokenType } from "chevrotain";

/** What a phrase may ask about the place where it stands. */
export interface Surroundings {
  /** The last token of the clause before the phrase, if any. */
  readonly previous: TokenType | undefined;
  /** The raw token after the phrase, if it belongs to the statement. */
  readonly next: TokenType | undefined;
  /** Whether a name goes on after the phrase, on the same line, if the phrase became a token of this type. */
  nameFollows(type: TokenType): boolean;
  /** Whether a percentage stands before the phrase. */
  readonly followsPercent: boolean;
  /** Whether `to` is due: the clause's last tokens are a `from` and its literal. */
  awaitsTo(): boolean;
  /** Whether the name before it begins a line that declares something, and no word has ended that name yet. */
  endsDeclaredName(): boolean;
}

/** One or several words that mean something in a mode; where `when` says no, they are part of a name. */
export interface Phrase {
  readonly words: readonly string[];
  readonly type: TokenType;
  readonly payload: unknown;
  readonly when: ((surroundings: Surroundings) => boolean) | undefined;
}

/** Phrases by their first word, longer ones first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function phrase(
  spelling: string,
  type: TokenType,
  when?: Phrase["when"],
  payload?: unknown,
): Phrase {
  return { words: spelling.split(/ |(?=\/)|(?<=\/)/), type, payload, when };
}

export function phrases(...all: readonly Phrase[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const one of all) {
    const first = one.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
