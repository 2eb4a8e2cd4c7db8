import type { IToken, TokenType } from "chevrotain";
import type { ClauseWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { wrongOperator } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import { ifForWhen, type ListJoiner } from "../findings/statements.ts";
import { endOf } from "../lexer/lexer.ts";
import * as raw from "../lexer/tokens.ts";
import { makeToken } from "../lexer/tokens.ts";
import { Boundaries, clauseWord, clauseWordKeys } from "./boundary.ts";
import { type Bullet, bulletAt, isJoined } from "./bullets.ts";
import { isConnector } from "./connectors.ts";
import { correct, isRight } from "./corrections.ts";
import { reportList } from "./list-finding.ts";
import { joinerAt } from "./list-joiners.ts";
import { type Mode, type ModeName, modes } from "./modes.ts";
import { nameToken } from "./names.ts";
import { isNumeric, readLiteral } from "./numbers.ts";
import type { Phrase, Surroundings } from "./phrases.ts";
import { type Pieces, Place } from "./pieces.ts";
import { beginsRow, type Row, readRow } from "./rows.ts";
import { hasPointsForThousands } from "./separators.ts";
import type { Clause, StatementShape } from "./shape.ts";
import { reportSlip, type Slip, Slips } from "./slips.ts";
import { And, From, FromRelation, LiteralToken, NameToken, No, Raw } from "./tokens.ts";

/** The tokens of one statement. */
export interface StatementTokens {
  readonly pieces: Pieces;
  /** Indices of the first token, and after the last. */
  readonly start: number;
  readonly end: number;
  /** Names of declared actions that hold a word of the language: how many tokens each takes, by its first. */
  readonly phrases: ReadonlyMap<number, number>;
}

/**
 * Cuts a statement into its clauses and reads each in its mode: reserved words and literals become tokens of their own, what
 * is left of a line becomes names.
 *
 * @param first the clause that the statement's first word begins, where it is not the statement's keyword
 */
export function readClauses(
  statement: StatementTokens,
  shape: StatementShape,
  first: ClauseWord | null,
  report: Report,
): Cut {
  return new ClauseReader(statement, shape, report).read(first);
}

/** Words that a list of values goes on after. */
const valueFollows = new Set([...english.places.or, "of"]);

const speakOfActions: ReadonlySet<Mode> = new Set([
  modes.actions,
  modes.pattern,
  modes.promise,
  modes.expectation,
]);

/** Words that may begin a clause, or a phrase of some mode. */
const meaningful: ReadonlySet<string> = new Set([
  ...clauseWordKeys,
  ...Object.values(modes).flatMap(({ phrases }) => [...phrases.keys()]),
]);

/** A statement's clauses, and the rows between them, which are not read yet: how a cell is read depends on its column. */
export interface Cut {
  readonly clauses: readonly Clause[];
  readonly rows: readonly Row[];
}

class ClauseReader implements Surroundings {
  readonly #pieces: Pieces;
  readonly #phrases: ReadonlyMap<number, number>;
  readonly #shape: StatementShape;
  readonly #boundaries: Boundaries;
  readonly #slips: Slips;
  readonly #report: Report;
  readonly #end: number;
  readonly #clauses: Clause[] = [];
  readonly #rows: Row[] = [];
  #index: number;
  #clause: Clause;
  #mode: Mode;
  /** The clause that is written as a list, and what would join its items. */
  #list: { readonly clause: Clause; readonly joiner: ListJoiner } | undefined;
  /** While a phrase is tried: what stands before it, the first token after it, and its own first. */
  #before: TokenType | undefined;
  #after = 0;
  #at = 0;
  /** Index of the clause's first raw token. */
  #start: number;

  constructor(
    { pieces, start, end, phrases }: StatementTokens,
    shape: StatementShape,
    report: Report,
  ) {
    this.#pieces = pieces;
    this.#phrases = phrases;
    this.#shape = shape;
    this.#boundaries = new Boundaries(pieces, shape, start + 1, end, phrases);
    this.#slips = new Slips(pieces, shape, start, end);
    this.#report = report;
    this.#index = start + 1;
    this.#start = start + 1;
    this.#end = end;
    this.#mode = modes[shape.head];
    const keyword = pieces.tokens.at(start);
    if (keyword === undefined) throw new RangeError(`no token ${start}`);
    this.#clause = this.#open(null, keyword, shape.head);
  }

  read(first: ClauseWord | null): Cut {
    if (first !== null) this.#begin(first, this.#clause.anchor, this.#index - 1);
    while (this.#index < this.#end) this.#step();
    return { clauses: this.#clauses, rows: this.#rows };
  }

  get previous(): TokenType | undefined {
    return this.#before;
  }

  get next(): TokenType | undefined {
    return this.#after < this.#end ? this.#pieces.tokens.typeAt(this.#after) : undefined;
  }

  nameFollows(type: TokenType): boolean {
    const index = this.#after;
    if (index >= this.#end || this.#pieces.places[index] !== Place.inside) return false;
    const own = this.#pieces.tokens.typeAt(index);
    return own === raw.Backtick || (own === raw.Word && this.#isFree(index, type));
  }

  get followsPercent(): boolean {
    const { tokens } = this.#pieces;
    const last = this.#at - 1;
    if (tokens.typeAt(last) === raw.Percent) return true;
    return (
      isNumeric(tokens.typeAt(last - 1)) && english.places.percent.includes(tokens.keyAt(last))
    );
  }

  awaitsTo(): boolean {
    if (this.#before !== LiteralToken) return false;
    const { tokens } = this.#clause;
    let at = tokens.length - 1;
    if (tokens[at]?.tokenType === LiteralToken) at -= 1;
    if (tokens[at]?.tokenType === raw.AddOperator) at -= 1;
    const opener = tokens[at]?.tokenType;
    return opener === From || opener === FromRelation;
  }

  endsDeclaredName(): boolean {
    const at = this.#at;
    const start = this.#lineStart(at);
    return start < at && !this.#goesOn(start) && this.#firstIs(start) === at;
  }

  /** Whether a name stands here that the line declares. */
  #beginsDeclaration(index: number): boolean {
    const begins = this.#mode.declares === true && index === this.#lineStart(index);
    return begins && !this.#goesOn(index) && this.#firstIs(index) !== undefined;
  }

  /** Where the line of a token begins within the clause. */
  #lineStart(index: number): number {
    let start = index;
    while (start > this.#start && this.#pieces.places[start] === Place.inside) start -= 1;
    return start;
  }

  /** Whether a line goes on with the values of the line above. */
  #goesOn(start: number): boolean {
    if (start === this.#start) return false;
    const { tokens } = this.#pieces;
    return tokens.typeAt(start - 1) === raw.Comma || valueFollows.has(tokens.keyAt(start - 1));
  }

  /** The first `is` after a line's first word. */
  #firstIs(start: number): number | undefined {
    const { tokens, places } = this.#pieces;
    for (let index = start + 1; index < this.#end && places[index] === Place.inside; index += 1) {
      if (tokens.keyAt(index) === english.clauses.is) return index;
    }
    return undefined;
  }

  get #last(): TokenType | undefined {
    return this.#clause.tokens.at(-1)?.tokenType;
  }

  #step(): void {
    const { tokens } = this.#pieces;
    const index = this.#index;
    const type = tokens.typeAt(index);
    if (type === undefined) return;
    if (this.#shape.rows === true && beginsRow(this.#pieces, index)) {
      const row = readRow(this.#pieces, index, this.#end);
      this.#rows.push(row);
      this.#index = row.end;
      return;
    }
    const bullet = this.#bulletAt(index);
    if (bullet !== undefined) {
      this.#bullet(bullet, index);
      return;
    }
    const standIn = this.#boundaries.standInAt(index);
    const phrase = this.#declaredPhrase(index);
    if (standIn !== undefined) this.#standIn(standIn, index);
    else if (phrase > 0) this.#wholeName(index, phrase);
    else if (type === raw.Word) this.#word(index);
    else if (this.#mode.raw) this.#raw(index);
    else if (isNumeric(type)) this.#number(index);
    else if (isRight(type)) {
      this.#clause.tokens.push(this.#token(index));
      this.#index = index + 1;
    } else if (this.#isArrowForThen(index)) this.#arrow(index);
    else if (this.#mode.sentence && hasPointsForThousands(type, tokens.imageAt(index)))
      this.#number(index);
    else {
      const taken = correct(this.#pieces, index, this.#end, this.#clause, this.#mode, this.#report);
      for (const made of taken.tokens) this.#clause.tokens.push(made);
      this.#index = index + taken.length;
    }
  }

  #word(index: number): void {
    const isOrdinary = this.#isOrdinary(index);
    const clause = isOrdinary
      ? undefined
      : this.#boundaries.at(index, this.#last, this.#mode.sentence);
    if (clause !== undefined) {
      const own = this.#shape.instead?.[clause];
      if (own === undefined) this.#begin(clause, this.#token(index), index);
      else this.#standIn(own, index);
      return;
    }
    if (this.#mode.raw) {
      this.#raw(index);
      return;
    }
    if (this.#beginsDeclaration(index)) {
      this.#name(index);
      return;
    }
    const phrase = isOrdinary ? undefined : this.#phraseAt(index, this.#last);
    if (phrase !== undefined) {
      this.#push(phrase, index);
      return;
    }
    const slip =
      this.#mode === modes.mappings
        ? undefined
        : this.#slips.at(index, this.#clauses, this.#mode.sentence);
    if (slip === undefined) this.#name(index);
    else this.#slip(slip, index);
  }

  #bulletAt(index: number): Bullet | undefined {
    const bullet = bulletAt(this.#pieces, index);
    if (bullet === undefined || this.#list?.clause === this.#clause) return bullet;
    const joiner = joinerAt(this.#pieces, index, bullet, this.#clause, this.#mode);
    if (joiner === undefined) return undefined;
    reportList(this.#pieces, index, this.#end, this.#clause, joiner, this.#report);
    this.#list = { clause: this.#clause, joiner };
    return bullet;
  }

  /** Reads the items of a list as if they were joined as in a sentence. */
  #bullet(bullet: Bullet, index: number): void {
    const { tokens } = this.#clause;
    const { image, start } = bullet;
    const joiner = this.#list?.joiner;
    this.#index = index + bullet.length;
    if (tokens.length === 0 || joiner === "line") return;
    if (joiner === "expect") {
      this.#clause = this.#open(joiner, this.#token(index), this.#clause.mode);
      this.#start = this.#index;
      this.#list = { clause: this.#clause, joiner };
    } else if (joiner === "and" && !isJoined(this.#pieces, index, bullet)) {
      tokens.push(makeToken(And, image, start, undefined));
    } else if (joiner === "," && !isConnector(tokens.at(-1)?.tokenType)) {
      tokens.push(makeToken(raw.Comma, image, start, undefined));
    }
  }

  /** Whether a word means nothing by itself, as most words of names do. */
  #isOrdinary(index: number): boolean {
    const word = this.#pieces.tokens.wordAt(index);
    if (word === undefined) return false;
    word.isOrdinary ??= !meaningful.has(word.key);
    return word.isOrdinary;
  }

  /** A raw token, for the clause. */
  #token(index: number): IToken {
    return this.#pieces.tokens.at(index) as IToken;
  }

  /** A word or sign that stands for the one that ends a declared name. */
  #standIn(word: ClauseWord, index: number): void {
    const token = this.#token(index);
    const right = english.clauses[word];
    const span = { start: token.startOffset, end: endOf(token) };
    const details = { found: token.image, right };
    const definition = token.tokenType === raw.Word ? ifForWhen : wrongOperator;
    const { text } = this.#pieces;
    const apart = [text[span.start - 1], text[span.end]].map((one) =>
      /\S/.test(one ?? "") ? " " : "",
    );
    const fix = replacement(span, apart.join(right), true, `Replace with \`${right}\``);
    this.#report(definition, span, details, fix);
    this.#begin(word, token, index);
  }

  /** How many tokens the name of a declared action takes here that holds a word of the language. */
  #declaredPhrase(index: number): number {
    if (this.#phrases.size === 0 || !speakOfActions.has(this.#mode)) return 0;
    const length = this.#phrases.get(index) ?? 0;
    if (length === 0) return 0;
    const after = index + length;
    const goesOn =
      after < this.#end &&
      this.#pieces.places[after] === Place.inside &&
      this.#pieces.tokens.typeAt(after) === raw.Word &&
      this.#isFree(after, NameToken);
    return goesOn ? 0 : length;
  }

  #wholeName(index: number, length: number): void {
    this.#clause.tokens.push(nameToken(this.#pieces.tokens, index, index + length - 1));
    this.#index = index + length;
  }

  #slip({ clause, replaces, certain }: Slip, index: number): void {
    const token = this.#token(index);
    const word = english.clauses[clause];
    const before = this.#clause.tokens.at(-1) ?? this.#clause.anchor;
    reportSlip({ token, before, word, replaces, certain }, this.#report);
    this.#begin(clause, token, replaces ? index : index - 1);
  }

  #raw(index: number): void {
    const token = this.#token(index);
    const isComma = token.tokenType === raw.Comma;
    this.#clause.tokens.push(
      isComma ? token : makeToken(Raw, token.image, token.startOffset, undefined),
    );
    this.#index = index + 1;
  }

  /** `a = b => offer chat`: an arrow before a name, where a `then` is due. */
  #isArrowForThen(index: number): boolean {
    const { clauses } = this.#shape;
    const image = this.#pieces.tokens.imageAt(index);
    return (
      (image === "=>" || image === "->") &&
      clauses.then !== undefined &&
      this.#mode === modes.condition &&
      index + 1 < this.#end &&
      this.#pieces.tokens.typeAt(index + 1) === raw.Word &&
      !this.#clauses.some(({ word }) => word === "then")
    );
  }

  #arrow(index: number): void {
    const token = this.#token(index);
    const span = { start: token.startOffset, end: endOf(token) };
    const { then } = english.clauses;
    const found = token.image;
    this.#report(wrongOperator, span, { found, right: then }, replacement(span, then, true));
    this.#begin("then", token, index);
  }

  #open(word: ClauseWord | null, anchor: IToken, mode: ModeName): Clause {
    const clause: Clause = { word, anchor, mode, tokens: [] };
    this.#clauses.push(clause);
    return clause;
  }

  #begin(word: ClauseWord, anchor: IToken, index: number): void {
    this.#index = index + 1;
    this.#start = index + 1;
    this.#clause = this.#open(word, anchor, this.#modeOf(word));
    this.#mode = modes[this.#clause.mode];
  }

  #modeOf(word: ClauseWord): ModeName {
    const { split, clauses } = this.#shape;
    const mode = split?.word === word ? split.mode : clauses[word]?.mode;
    return typeof mode === "function" ? mode(this.#line()) : (mode ?? "plain");
  }

  /** The tokens up to the next line that begins with a clause word. */
  #line(): readonly IToken[] {
    const { tokens, places } = this.#pieces;
    let to = this.#index;
    while (to < this.#end && !(places[to] !== Place.inside && clauseWord(tokens.keyAt(to))))
      to += 1;
    return tokens.slice(this.#index, to);
  }

  #push({ type, words, payload }: Phrase, index: number): void {
    const { tokens, text } = this.#pieces;
    const start = tokens.startAt(index);
    const last = index + words.length - 1;
    const image = last === index ? tokens.imageAt(index) : text.slice(start, tokens.endAt(last));
    this.#clause.tokens.push(makeToken(type, image, start, payload));
    this.#index = index + words.length;
  }

  #phraseAt(index: number, previous: TokenType | undefined): Phrase | undefined {
    const { tokens } = this.#pieces;
    const candidates = this.#mode.phrases.get(tokens.keyAt(index));
    if (candidates === undefined) return undefined;
    // A phrase may ask whether a name follows it, which tries phrases after it in turn.
    const [before, after, at] = [this.#before, this.#after, this.#at];
    let found: Phrase | undefined;
    for (const phrase of candidates) {
      this.#before = previous;
      this.#after = index + phrase.words.length;
      this.#at = index;
      if (this.#matches(phrase, index) && (phrase.when === undefined || phrase.when(this))) {
        found = phrase;
        break;
      }
    }
    [this.#before, this.#after, this.#at] = [before, after, at];
    return found;
  }

  #matches({ words }: Phrase, index: number): boolean {
    if (index + words.length > this.#end) return false;
    const { tokens } = this.#pieces;
    for (let offset = 1; offset < words.length; offset += 1) {
      if (words[offset] !== (tokens.keyAt(index + offset) || tokens.imageAt(index + offset))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is neither reserved nor the start of a clause, after a token of this type. */
  #isFree(index: number, previous: TokenType): boolean {
    if (this.#isOrdinary(index)) return true;
    return (
      this.#boundaries.at(index, previous, this.#mode.sentence) === undefined &&
      this.#phraseAt(index, previous) === undefined
    );
  }

  #name(first: number): void {
    const { tokens, places } = this.#pieces;
    let end = first + 1;
    for (; end < this.#end && places[end] === Place.inside; end += 1) {
      const type = tokens.typeAt(end);
      if (type === raw.Word ? !this.#isFree(end, NameToken) : !isNumeric(type)) break;
      if (this.#mode.shares === true && this.#isShare(end)) break;
      if (this.#mode.sentence && this.#slips.cuts(end)) break;
      if (this.#boundaries.standInAt(end) !== undefined) break;
    }
    this.#clause.tokens.push(nameToken(tokens, first, end - 1));
    this.#index = end;
  }

  /** Whether a percentage stands there: `50%`, `50 percent`. */
  #isShare(index: number): boolean {
    const { tokens } = this.#pieces;
    const type = tokens.typeAt(index);
    if (type === raw.Percent) return true;
    return type === raw.Numeral && english.places.percent.includes(tokens.keyAt(index + 1));
  }

  #number(index: number): void {
    const last = this.#last;
    const { token, length } = readLiteral(
      this.#pieces,
      index,
      this.#end,
      (at) => this.#isFree(at, LiteralToken),
      { clause: this.#clause, mode: this.#mode, report: this.#report },
    );
    const after = index + length;
    const { tokens, places } = this.#pieces;
    const nameGoesOn =
      !(this.#mode.shares === true && this.#isShare(index)) &&
      after < this.#end &&
      places[after] === Place.inside &&
      tokens.typeAt(after) === raw.Word &&
      !(this.#mode.sentence && this.#slips.cuts(after)) &&
      this.#isFree(after, this.#startsAction(last) ? NameToken : LiteralToken);
    if (nameGoesOn || (this.#startsAction(last) && token.tokenType === LiteralToken)) {
      this.#name(index);
      return;
    }
    this.#clause.tokens.push(token);
    this.#index = after;
  }

  /** Whether an action's phrase is due, where no literal can stand. */
  #startsAction(last: TokenType | undefined): boolean {
    const named = speakOfActions.has(this.#mode);
    return named && (last === undefined || last === And || last === No);
  }
}
