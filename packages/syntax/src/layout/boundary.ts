import type { TokenType } from "chevrotain";
import type { ClauseWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import { AddOperator, Numeral, OpenText, Text } from "../lexer/tokens.ts";
import { closesValue, isConnector } from "./connectors.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { ClauseStart, StatementShape } from "./shape.ts";

const clauseWords = new Map<string, ClauseWord>(
  Object.entries(english.clauses).map(([id, word]) => [word, id as ClauseWord]),
);
/** The words that name clauses. */
export const clauseWordKeys: readonly string[] = [...clauseWords.keys()];

const validityWords = new Set([english.clauses.from, ...english.places.until]);
/** Ends a condition or an action, whatever the statement. */
const sentenceWords: ReadonlySet<ClauseWord> = new Set(["when", "then", "unless"]);
/** Stand inside conditions and actions too, so at the start of a line they need not begin a clause. */
const innerWords: ReadonlySet<ClauseWord> = new Set([
  ...(["is", "has", "as", "to", "from", "via"] as const),
  // Words that names begin with, as in `open question`.
  ...(["open", "closed", "holidays"] as const),
]);

/** The clause that a word names, as the dialect table spells it, if it names any. */
export function clauseWord(key: string): ClauseWord | undefined {
  return clauseWords.get(key);
}

/** Decides which words of one statement begin a clause. */
export class Boundaries {
  readonly #pieces: Pieces;
  readonly #shape: StatementShape;
  readonly #phrases: ReadonlyMap<number, number>;
  readonly #start: number;
  readonly #end: number;
  readonly #split: number;
  /** Whether the word at the split is one that people write for it. */
  readonly #standsIn: boolean;

  /** @param phrases names that hold words of the language, by their first tokens */
  constructor(
    pieces: Pieces,
    shape: StatementShape,
    start: number,
    end: number,
    phrases: ReadonlyMap<number, number>,
  ) {
    this.#pieces = pieces;
    this.#phrases = phrases;
    this.#shape = shape;
    this.#start = start;
    this.#end = end;
    const split = shape.split === undefined ? -1 : this.#findSplit(shape.split, start);
    const standIn =
      split === -1 && shape.split !== undefined ? this.#findStandIn(shape.split.word) : -1;
    this.#split = split === -1 ? standIn : split;
    this.#standsIn = standIn !== -1;
  }

  /**
   * The clause that begins at a token, also one that the statement does not have.
   *
   * @param previous the clause's last token so far; undefined when it has none
   * @param sentence whether the clause is a condition or an action
   */
  at(index: number, previous: TokenType | undefined, sentence: boolean): ClauseWord | undefined {
    const word = clauseWord(this.#pieces.tokens.keyAt(index));
    if (word === undefined) return undefined;
    if (index === this.#split && !this.#standsIn) return word;
    if (this.#shape.declaresLines === true) return undefined;
    const clause = this.#shape.clauses[word];
    const begins =
      clause === undefined
        ? this.#isForeign(index, word, previous, sentence)
        : this.#begins(index, clause.start, previous, sentence);
    return begins ? word : undefined;
  }

  /** The clause that begins at a token only because it stands for the word that ends a name. */
  standInAt(index: number): ClauseWord | undefined {
    return this.#standsIn && index === this.#split ? this.#shape.split?.word : undefined;
  }

  #begins(
    index: number,
    start: ClauseStart,
    previous: TokenType | undefined,
    sentence: boolean,
  ): boolean {
    if (start === "reserved" && (sentence || previous === undefined)) return true;
    if (start === "head" && this.#isAfterHead(index)) return true;
    if (this.#isBeforeLiteral(index, start) || closesValue(previous)) return true;
    if (this.#pieces.places[index] === Place.inside) return false;
    if (previous === undefined) return start === "line" || start === "reserved";
    return !isConnector(previous) || this.#pieces.tokens.keyAt(index) === english.clauses.expect;
  }

  #isForeign(
    index: number,
    word: ClauseWord,
    previous: TokenType | undefined,
    sentence: boolean,
  ): boolean {
    if (sentence && sentenceWords.has(word)) return true;
    if (innerWords.has(word) || previous === undefined) return false;
    return this.#pieces.places[index] !== Place.inside && !isConnector(previous);
  }

  #isAfterHead(index: number): boolean {
    const { tokens } = this.#pieces;
    const title = tokens.typeAt(this.#start);
    // A rule may begin with its `when`, after which a condition stands.
    if (clauseWord(tokens.keyAt(this.#start - 1)) !== undefined) return false;
    return index === this.#start || (index === this.#start + 1 && title === Text);
  }

  #isBeforeLiteral(index: number, start: ClauseStart): boolean {
    if (index + 1 >= this.#end) return false;
    const next = this.#pieces.tokens.typeAt(index + 1);
    if (start === "number") return next === Numeral || next === AddOperator;
    if (start === "validity") return validityWords.has(this.#pieces.tokens.keyAt(index + 1));
    return start !== "line" && start !== "head" && (next === Text || next === OpenText);
  }

  /** On the statement's first line, after at least one word of the name. */
  #findStandIn(word: ClauseWord): number {
    const { tokens, places } = this.#pieces;
    const standIns = english.insteadOfSplits[word] ?? [];
    for (let index = this.#start + 1; index < this.#end; index += 1) {
      if (places[index] !== Place.inside) break;
      if (standIns.includes(tokens.keyAt(index) || tokens.imageAt(index))) return index;
    }
    return -1;
  }

  #findSplit(split: NonNullable<StatementShape["split"]>, start: number): number {
    const found: number[] = [];
    const speaksOfActions = this.#shape.head === "pattern";
    for (let index = start; index < this.#end; index += 1) {
      const named = speaksOfActions ? (this.#phrases.get(index) ?? 0) : 0;
      if (named > 0) index += named - 1;
      else if (clauseWord(this.#pieces.tokens.keyAt(index)) === split.word) found.push(index);
    }
    // The word right after the keyword is the name's first, unless there is no other to end the name.
    const inside = found.filter((index) => index > start);
    const candidates = inside.length > 0 ? inside : found;
    if (split.pick === "last") return candidates.at(-1) ?? -1;
    const [first = -1] = candidates;
    if (split.pick === "first") return first;
    return candidates.find((index) => this.#isBeforeLiteral(index, "text")) ?? first;
  }
}
