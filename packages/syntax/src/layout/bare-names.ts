import type { TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import { Backtick, Word } from "../lexer/tokens.ts";
import type { Span } from "../tree/span.ts";
import { reservedAfterThen } from "./modes.ts";
import { isNumeric } from "./numbers.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { StatementRange } from "./ranges.ts";

/** A declared name of an action that stands without the backticks that it needs. */
export interface BareName {
  readonly name: string;
  /** The word that means something else after `then`. */
  readonly word: string;
  /** The other declared action that it begins with, where that is what makes it ambiguous. */
  readonly other: string | null;
  /** Where it is declared, and wherever it stands in the file. */
  readonly declaration: Span;
  readonly places: readonly Span[];
}

export interface BareNames {
  readonly found: readonly BareName[];
  /** How many tokens a declared name takes that holds a word of the language, by its first. */
  readonly lengths: ReadonlyMap<number, number>;
}

const { is, when, then, unless } = english.clauses;
const sentenceWords = [when, then, unless];
const { actions } = english;
/** Words of a sentence that an action's name may hold, since the rest of the name tells it from a clause. */
const tolerated = new Set([
  ...[actions.within, actions.after, actions.every, actions.by, actions.to, actions.via],
  actions.with,
]);

/** The name of an action, where a file declares it. */
export interface DeclaredName {
  /** Index of its first token, and where that begins. */
  readonly at: number;
  readonly offset: number;
  /** In lower case. */
  readonly words: readonly string[];
  /** As written, with single spaces. */
  readonly name: string;
  readonly isQuoted: boolean;
}

/**
 * Finds the actions that a file declares under a name with a word of the language, such as `send offer to customer`, so that
 * their uses in the same file are read as that name. Where the name stands without backticks and still could be read in
 * two ways, it is found as bare.
 *
 * @param declared all actions that the file declares
 */
export function findBareNames(pieces: Pieces, declared: readonly DeclaredName[]): BareNames {
  const simple = new Set(declared.map(({ words }) => words.join(" ")));
  const found = declared.flatMap((one): readonly BareName[] => {
    const { words, name, isQuoted, at } = one;
    const reserved = words.findIndex(isReserved);
    if (reserved < 0) return [];
    const places: Span[] = [];
    for (const index of occurrences(pieces, words)) {
      places.push(spanOf(pieces, index, words.length));
    }
    const word = words.find((one) => isReserved(one) && !tolerated.has(one));
    const other = beginning(words, simple);
    if (isQuoted || (word === undefined && other === null)) return [];
    const declaration = spanOf(pieces, at, words.length);
    const meant = word ?? words[other?.split(" ").length ?? reserved] ?? "";
    return [{ name, word: meant, other: word === undefined ? other : null, declaration, places }];
  });
  return { found, lengths: nameLengths(pieces, declared) };
}

/** How many tokens a name takes, by its first: of names that are declared anywhere in the file, in a part of it. */
export function nameLengths(
  pieces: Pieces,
  declared: readonly Pick<DeclaredName, "words">[],
): BareNames["lengths"] {
  const lengths = new Map<number, number>();
  for (const { words } of declared) {
    if (!words.some(isReserved)) continue;
    for (const index of occurrences(pieces, words)) {
      lengths.set(index, Math.max(words.length, lengths.get(index) ?? 0));
    }
  }
  return lengths;
}

/** Whether a name holds a word of the language, so that it matters wherever it stands. */
export function holdsReserved({ words }: Pick<DeclaredName, "words">): boolean {
  return words.some(isReserved);
}

/** The actions that stretches of a file declare. */
export function declaredNames(
  pieces: Pieces,
  ranges: readonly StatementRange[],
): readonly DeclaredName[] {
  return ranges.flatMap((range) => declaredName(pieces, range) ?? []);
}

function isReserved(key: string): boolean {
  return reservedAfterThen.has(key) || sentenceWords.includes(key);
}

/** The other action that would be read where a name stands, up to one of its reserved words. */
function beginning(words: readonly string[], declared: ReadonlySet<string>): string | null {
  for (let length = 1; length < words.length; length += 1) {
    const start = words.slice(0, length).join(" ");
    if (isReserved(words[length] ?? "") && declared.has(start)) return start;
  }
  return null;
}

/** The name between `action` and `is`. */
function declaredName({ tokens, places }: Pieces, range: StatementRange): DeclaredName | null {
  if (range.word !== "action") return null;
  const start = range.start + 1;
  const offset = tokens.startAt(start);
  if (start < range.end && tokens.typeAt(start) === Backtick) {
    const name = tokens.imageAt(start).slice(1, -1).trim().replace(/\s+/g, " ");
    return { at: start, offset, words: name.toLowerCase().split(" "), name, isQuoted: true };
  }
  let end = start;
  while (end < range.end && places[end] === Place.inside && isNamePart(tokens.typeAt(end))) {
    if (tokens.keyAt(end) === is && end > start) break;
    end += 1;
  }
  if (end === start || tokens.keyAt(end) !== is) return null;
  const images = tokens.slice(start, end).map(({ image }) => image);
  const words = images.map((image) => image.toLowerCase());
  return { at: start, offset, words, name: images.join(" "), isQuoted: false };
}

function isNamePart(type: TokenType | undefined): boolean {
  return type === Word || isNumeric(type);
}

function occurrences({ tokens, places }: Pieces, words: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const isHere = words.every(
      (word, offset) =>
        tokens.imageAt(index + offset).toLowerCase() === word &&
        (offset === 0 || places[index + offset] === Place.inside),
    );
    if (isHere) found.push(index);
  }
  return found;
}

function spanOf({ tokens }: Pieces, index: number, length: number): Span {
  return { start: tokens.startAt(index), end: tokens.endAt(index + length - 1) };
}
