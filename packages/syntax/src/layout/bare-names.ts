import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { endOf } from "../lexer/lexer.ts";
import { Word } from "../lexer/tokens.ts";
import type { Span } from "../tree/span.ts";
import { modes } from "./modes.ts";
import { isNumeric } from "./numbers.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { StatementRange } from "./ranges.ts";
import { keyOf } from "./words.ts";

/** A declared name of an action that holds a word of the language, and so needs the backticks that it lacks. */
export interface BareName {
  readonly name: string;
  /** The word that means something else after `then`. */
  readonly word: string;
  /** Where it is declared, and wherever it stands in the file. */
  readonly declaration: Span;
  readonly places: readonly Span[];
}

export interface BareNames {
  readonly found: readonly BareName[];
  /** How many tokens such a name takes, by its first. */
  readonly lengths: ReadonlyMap<number, number>;
}

const { is, when, then, unless } = english.clauses;
const sentenceWords = [when, then, unless];

/** Finds the actions of a file that are declared without the backticks that they need, so that their uses are understood. */
export function findBareNames(pieces: Pieces, ranges: readonly StatementRange[]): BareNames {
  const lengths = new Map<number, number>();
  const found = ranges.flatMap((range): readonly BareName[] => {
    const words = declaredWords(pieces, range);
    const reserved = words.find((token) => isReserved(keyOf(token)));
    const [first] = words;
    if (reserved === undefined || first === undefined) return [];
    const places: Span[] = [];
    for (const index of occurrences(pieces, words)) {
      lengths.set(index, words.length);
      places.push(spanOf(pieces, index, words.length));
    }
    return [
      {
        name: words.map(({ image }) => image).join(" "),
        word: keyOf(reserved),
        declaration: spanOf(pieces, range.start + 1, words.length),
        places,
      },
    ];
  });
  return { found, lengths };
}

function isReserved(key: string): boolean {
  return modes.actions.phrases.has(key) || sentenceWords.includes(key);
}

/** The words between `action` and `is`; none where the name stands in backticks. */
function declaredWords({ tokens, places }: Pieces, range: StatementRange): readonly IToken[] {
  if (range.word !== "action") return [];
  let end = range.start + 1;
  while (end < range.end && places[end] === Place.inside && isNamePart(tokens[end])) {
    if (keyOf(tokens[end]) === is && end > range.start + 1) break;
    end += 1;
  }
  return keyOf(tokens[end]) === is ? tokens.slice(range.start + 1, end) : [];
}

function isNamePart(token: IToken | undefined): boolean {
  return token !== undefined && (token.tokenType === Word || isNumeric(token));
}

function occurrences({ tokens, places }: Pieces, words: readonly IToken[]): readonly number[] {
  const keys = words.map((token) => token.image.toLowerCase());
  return tokens.flatMap((_, index) => {
    const isHere = keys.every(
      (key, offset) =>
        tokens[index + offset]?.image.toLowerCase() === key &&
        (offset === 0 || places[index + offset] === Place.inside),
    );
    return isHere ? [index] : [];
  });
}

function spanOf({ tokens }: Pieces, index: number, length: number): Span {
  const [first, last] = [tokens[index], tokens[index + length - 1]];
  if (first === undefined || last === undefined) throw new RangeError(`no token ${index}`);
  return { start: first.startOffset, end: endOf(last) };
}
