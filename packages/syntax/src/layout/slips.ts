import type { IToken, TokenType } from "chevrotain";
import type { ClauseWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import { insertion, replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { missingPart } from "../findings/sentences.ts";
import { ifForWhen, misspeltClause } from "../findings/statements.ts";
import { endOf } from "../lexer/lexer.ts";
import { AddOperator, Numeral, OpenText, Relation, Text, WrongOperator } from "../lexer/tokens.ts";
import { nearest } from "../text/nearest.ts";
import { clauseWord } from "./boundary.ts";
import { isConnector } from "./connectors.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { Clause, ClauseShape, StatementShape } from "./shape.ts";

/** A clause that begins where its word is misspelt, in another language, or missing. */
export interface Slip {
  readonly clause: ClauseWord;
  /** Whether the token stands for the clause's word; otherwise the word is missing before it. */
  readonly replaces: boolean;
  /** Whether nothing else can be meant. */
  readonly certain: boolean;
}

const { when, then, given, expect } = english.clauses;
/** End a condition or an action wherever they stand; so do the words that people write for them. */
const anywhere: ReadonlySet<string> = new Set([when, then, english.clauses.unless]);
const comparing = new Set(
  Object.values(english.operators).map((spellings) => spellings[0].split(" ")[0] ?? ""),
);
/** A shorter word is near too many others. */
const shortest = 3;
/** So long a word is hardly near a clause's by chance, whatever follows it. */
const telling = 6;

/** The clause that a word of another language stands for. */
export function translatedClause(key: string): ClauseWord | undefined {
  return translations.get(key);
}

const translations = new Map<string, ClauseWord>(
  Object.entries(english.instead).flatMap(([foreign, meant]) => {
    const clause = Object.entries(english.clauses).find(([, word]) => word === meant)?.[0];
    return clause === undefined ? [] : [[foreign, clause as ClauseWord]];
  }),
);

/** Where anything may follow the clause's word, nothing but its length speaks for it. */
function least({ start }: ClauseShape): number {
  return start === "line" ? shortest + 2 : shortest;
}

/** Finds slips in one statement: words where only a clause can begin, and that begin none. */
export class Slips {
  readonly #pieces: Pieces;
  readonly #shape: StatementShape;
  readonly #start: number;
  readonly #end: number;
  #known: ReadonlySet<string> | undefined;

  constructor(pieces: Pieces, shape: StatementShape, start: number, end: number) {
    this.#pieces = pieces;
    this.#shape = shape;
    this.#start = start;
    this.#end = end;
  }

  /** The clauses whose words stand in the statement; most statements have no slip, and never ask. */
  get #written(): ReadonlySet<string> {
    if (this.#known === undefined) {
      const { tokens } = this.#pieces;
      const known = new Set<string>();
      for (let index = this.#start; index < this.#end; index += 1) {
        const clause = clauseWord(tokens.keyAt(index));
        if (clause !== undefined) known.add(clause);
      }
      this.#known = known;
    }
    return this.#known;
  }

  /**
   * The clause that a token probably begins.
   *
   * @param clauses those before it, the last one still open
   * @param sentence whether that is a condition or an action
   */
  at(index: number, clauses: readonly Clause[], sentence: boolean): Slip | undefined {
    const last = clauses.at(-1)?.tokens.at(-1)?.tokenType;
    if (last === undefined || isConnector(last)) return undefined;
    const beginsPart =
      this.#pieces.places[index] !== Place.inside || this.#isAfterTitle(last, clauses);
    const translated = translatedClause(this.#pieces.tokens.keyAt(index));
    if (translated !== undefined && (beginsPart || (sentence && this.cuts(index)))) {
      if (this.#isDue(translated)) return { clause: translated, replaces: true, certain: true };
    }
    if (!beginsPart) return undefined;
    const near = this.#near(index);
    if (near !== undefined) return { clause: near, replaces: true, certain: false };
    const missing = this.#missing(index, clauses);
    return missing === undefined ? undefined : { clause: missing, replaces: false, certain: false };
  }

  /** Whether a word in the middle of a line begins a clause. */
  cuts(index: number): boolean {
    const translated = translatedClause(this.#pieces.tokens.keyAt(index));
    return (
      translated !== undefined &&
      anywhere.has(english.clauses[translated]) &&
      this.#isDue(translated)
    );
  }

  #isDue(word: ClauseWord): boolean {
    const shape = this.#shape.clauses[word];
    return shape !== undefined && (shape.repeats === true || !this.#written.has(word));
  }

  #isAfterTitle(last: TokenType, clauses: readonly Clause[]): boolean {
    return this.#shape.head === "plain" && clauses.length === 1 && last === Text;
  }

  #near(index: number): ClauseWord | undefined {
    const key = this.#pieces.tokens.keyAt(index);
    const candidates = Object.entries(this.#shape.clauses).flatMap(([id, shape]) => {
      const clause = id as ClauseWord;
      const fits = this.#isDue(clause) && (key.length >= telling || this.#isBefore(index, shape));
      return fits && english.clauses[clause].length >= least(shape) ? [clause] : [];
    });
    if (key.length < shortest) return undefined;
    const near = nearest(
      key,
      candidates.map((clause) => english.clauses[clause]),
    );
    return candidates.find((clause) => english.clauses[clause] === near);
  }

  /** Whether what follows is what the clause would begin with. */
  #isBefore(index: number, { start }: ClauseShape): boolean {
    const { tokens } = this.#pieces;
    const next = index + 1 < this.#end ? index + 1 : tokens.length;
    const type = tokens.typeAt(next);
    if (start === "text") return type === Text || type === OpenText;
    if (start === "number") return type === Numeral || type === AddOperator;
    const key = tokens.keyAt(next);
    if (start === "validity") return clauseWord(key) === "from" || key === "until";
    return type !== undefined;
  }

  /** A rule's `when` or `then`, a test's `given` or `expect`, where the words that would follow it stand by themselves. */
  #missing(index: number, clauses: readonly Clause[]): ClauseWord | undefined {
    const open = clauses.at(-1)?.word;
    const compares = this.#compares(index);
    if (this.#shape.keyword === "test") {
      if (open === null) return compares || this.#written.has("expect") ? "given" : "expect";
      return open === "given" && !compares && !this.#written.has("expect") ? "expect" : undefined;
    }
    if (this.#shape.keyword !== "rule") return undefined;
    if (open === null) {
      if (!this.#written.has("when") && (compares || this.#written.has("then"))) return "when";
      return this.#written.has("then") ? undefined : "then";
    }
    const isCondition = open === "when" || open === "unless";
    return isCondition && !compares && !this.#written.has("then") ? "then" : undefined;
  }

  /** Whether the rest of the line, up to its first clause, holds a comparison. */
  #compares(index: number): boolean {
    const { tokens, places } = this.#pieces;
    for (let at = index; at < this.#end; at += 1) {
      const type = tokens.typeAt(at);
      const key = tokens.keyAt(at);
      if (at > index && (places[at] !== Place.inside || clauseWord(key) === "then")) return false;
      if (type === undefined) return false;
      if (type === Relation || type === WrongOperator || comparing.has(key)) return true;
    }
    return false;
  }
}

/** What stands where a clause begins, and the word that was meant. */
export interface SlipReport extends Omit<Slip, "clause"> {
  readonly token: IToken;
  /** The token before it. */
  readonly before: IToken;
  /** As the language writes it. */
  readonly word: string;
}

export function reportSlip(slip: SlipReport, report: Report): void {
  const { token, before, word, replaces, certain } = slip;
  const span = { start: token.startOffset, end: endOf(token) };
  if (!replaces) {
    const details = { what: `\`${word}\``, after: before.image, example: examples[word] ?? word };
    const anchor = { start: before.startOffset, end: endOf(before) };
    report(missingPart, anchor, details, insertion(span.start, `${word} `, false));
    return;
  }
  const found = token.image;
  const fix = replacement(span, word, certain);
  if (certain) report(ifForWhen, span, { found, right: word }, fix);
  else report(misspeltClause, span, { found, meant: word }, fix);
}

const examples: Readonly<Record<string, string>> = {
  [when]: "when stage = evaluation",
  [then]: "then offer expert chat within 1h",
  [given]: "given stage = evaluation",
  [expect]: "expect offer expert chat within 1h",
};
