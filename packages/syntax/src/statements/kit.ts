import type { IToken } from "chevrotain";
import type { ClauseWord } from "../dialect/dialect.ts";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { missingPart } from "../findings/sentences.ts";
import { numberNeeded, repeatedClause, textNeedsQuotes } from "../findings/statements.ts";
import { type Cut, readClauses, type StatementTokens } from "../layout/clauses.ts";
import type { Cell, Row } from "../layout/rows.ts";
import type { Clause as Slice, StatementShape } from "../layout/shape.ts";
import { textLiteral } from "../layout/texts.ts";
import { From, LiteralToken, NameToken, Until } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { AddOperator, Text } from "../lexer/tokens.ts";
import { oneLine, spanOf } from "../parser/base.ts";
import type { Sentences } from "../parser/sentences.ts";
import { unquotedName } from "../parser/texts.ts";
import type { Expression, Literal, Name, TextLiteral } from "../tree/expressions.ts";
import type { Span } from "../tree/span.ts";
import type { Clause, Validity } from "../tree/statements.ts";

const joinable: ReadonlySet<ClauseWord> = new Set(["when", "then", "unless"]);

/** A statement's clauses, and how to read them. */
export class StatementKit {
  readonly text: string;
  readonly span: Span;
  readonly report: Report;
  readonly sentences: Sentences;
  /** The lines that begin with `|`. */
  readonly rows: readonly Row[];
  readonly #clauses: readonly Slice[];
  readonly #tokens: StatementTokens;

  constructor(tokens: StatementTokens, span: Span, cut: Cut, sentences: Sentences, report: Report) {
    this.text = tokens.pieces.text;
    this.span = span;
    this.report = report;
    this.sentences = sentences;
    this.rows = cut.rows;
    this.#clauses = cut.clauses;
    this.#tokens = tokens;
  }

  /** A cell, read as a statement of its own that begins at the bar before it. */
  cell({ bar, end }: Cell, shape: StatementShape): readonly Slice[] {
    return readClauses({ ...this.#tokens, start: bar, end }, shape, null, this.report).clauses;
  }

  /** The words between the keyword and the first clause. */
  get head(): Slice {
    const [head] = this.#clauses;
    if (head === undefined) throw new RangeError("a statement has a head");
    return head;
  }

  /** All clauses in the order of the text. */
  get clauses(): readonly Slice[] {
    return this.#clauses;
  }

  all(word: ClauseWord): readonly Slice[] {
    return this.#clauses.filter((clause) => clause.word === word);
  }

  /** The one clause of a kind; others are reported. */
  one(word: ClauseWord): Slice | undefined {
    let found: Slice | undefined;
    for (const clause of this.#clauses) {
      if (clause.word !== word) continue;
      if (found === undefined) found = clause;
      else {
        const span = spanOf(clause.anchor);
        const joins = joinable.has(word);
        const fix = joins ? replacement(span, "and", false) : undefined;
        this.report(repeatedClause, span, { word, joins }, fix);
      }
    }
    return found;
  }

  reportMissing(after: IToken, what: string, example: string): void {
    this.reportMissingAt(spanOf(after), after.image, what, example);
  }

  /** @param after the words at the span, after which something is missing */
  reportMissingAt(span: Span, after: string, what: string, example: string): void {
    this.report(missingPart, span, { what, after: oneLine(after), example });
  }

  /** The first of a clause's tokens as a text; missing quotes are reported, and a missing text if it is needed. */
  leadingText(slice: Slice, needed?: { what: string; example: string }): TextLiteral | null {
    const [first] = slice.tokens;
    if (first === undefined) {
      if (needed !== undefined) this.reportMissing(slice.anchor, needed.what, needed.example);
      return null;
    }
    if (first.tokenType === Text) return textLiteral(first);
    return this.#unquoted(slice);
  }

  /** A clause that is nothing but a text. */
  wholeText(slice: Slice, needed?: { what: string; example: string }): TextLiteral | null {
    const text = this.leadingText(slice, needed);
    if (text !== null && slice.tokens[0]?.tokenType === Text) {
      this.sentences.leftover(slice, 1, "text");
    }
    return text;
  }

  #unquoted(slice: Slice): TextLiteral {
    const span = contentSpan(slice);
    const found = this.text.slice(span.start, span.end);
    const value = oneLine(found);
    // As in other notations, where a sign stands between a word and its text.
    const sign = /^[:=]\s*(?=\S)/.exec(found)?.[0] ?? "";
    const inside = withoutQuotes(found.slice(sign.length));
    const quoted = `"${inside.replace(/(["\\])/g, "\\$1").replace(/\s+/g, " ")}"`;
    const isGlued = sign !== "" && /\S/.test(this.text[span.start - 1] ?? "");
    // A line below may be the next sentence, misspelt.
    const isCertain = !found.includes("\n");
    const fix = replacement(span, `${isGlued ? " " : ""}${quoted}`, isCertain, "Put it in quotes");
    this.report(
      textNeedsQuotes,
      span,
      { found: value, word: oneLine(slice.anchor.image), right: oneLine(quoted) },
      fix,
    );
    return { kind: "literal", span, type: "text", value: inside.replace(/\s+/g, " ") };
  }

  /** `because "…"` and its like. */
  textClause(word: ClauseWord): Clause<string> | null {
    const slice = this.one(word);
    if (slice === undefined) return null;
    const example = `${word} "…"`;
    const text = this.wholeText(slice, { what: "a text in quotes", example });
    return text === null ? null : clause(slice, text.value);
  }

  /** A clause whose value is written bare, or as a text: `zone Europe/Berlin`, `source "S4"`. */
  bareClause(word: ClauseWord, example: string): Clause<string> | null {
    const slice = this.one(word);
    if (slice === undefined) return null;
    const [first] = slice.tokens;
    if (first === undefined) {
      this.reportMissing(slice.anchor, "its value", example);
      return null;
    }
    if (first.tokenType === Text) {
      this.sentences.leftover(slice, 1);
      return clause(slice, textLiteral(first).value);
    }
    const { start, end } = contentSpan(slice);
    return clause(slice, this.text.slice(start, end).replace(/\s+/g, " "));
  }

  numberClause(word: ClauseWord, example: string): Clause<number> | null {
    const slice = this.one(word);
    if (slice === undefined) return null;
    const [first, second] = slice.tokens;
    const signed = first?.tokenType === AddOperator;
    const literal = (signed ? second : first)?.payload as Literal | undefined;
    if (literal?.kind !== "literal" || literal.type !== "number") {
      if (first === undefined) this.reportMissing(slice.anchor, "a number", example);
      else this.#reportNoNumber(slice, example);
      return null;
    }
    this.sentences.leftover(slice, signed ? 2 : 1);
    const minus = signed && first.image !== "+";
    return clause(slice, minus ? -literal.value : literal.value);
  }

  #reportNoNumber(slice: Slice, example: string): void {
    const span = contentSpan(slice);
    const found = oneLine(this.text.slice(span.start, span.end));
    this.report(numberNeeded, span, { found, word: oneLine(slice.anchor.image), example });
  }

  validity(word: ClauseWord): Validity | null {
    const slice = this.one(word);
    if (slice === undefined) return null;
    const days = { from: null as string | null, until: null as string | null };
    const { tokens } = slice;
    const example = "valid from 2026-01-01 until 2026-12-31";
    if (tokens.length === 0)
      this.reportMissing(slice.anchor, "`from` or `until` with a day", example);
    for (let index = 0; index < tokens.length; index += 2) {
      const [word, day] = [tokens[index], tokens[index + 1]];
      if (word === undefined || (word.tokenType !== From && word.tokenType !== Until)) {
        this.sentences.leftover(slice, index);
        break;
      }
      const literal = day?.tokenType === LiteralToken ? (day.payload as Literal) : undefined;
      if (literal?.type === "date") days[word.tokenType === From ? "from" : "until"] = literal.text;
      else if (day === undefined) this.reportMissing(word, "a day", example);
      else this.sentences.leftover(slice, index + 1);
    }
    return { kind: "validity", span: clauseSpan(slice), ...days };
  }

  /**
   * The name that a statement declares.
   *
   * @param what as a finding says it: "a name"
   * @param length how many tokens belong to it
   */
  name(what: string, example: string, length = 1): Name | null {
    const { head } = this;
    const [first] = head.tokens;
    if (first?.tokenType === NameToken || first?.tokenType === Text) {
      // Without the clause that ends the name, words after it are part of that one mistake.
      if (this.#clauses.length > 1) this.sentences.leftover(head, length);
      return first.tokenType === Text ? unquotedName(first, this.report) : (first.payload as Name);
    }
    if (first === undefined) this.reportMissing(head.anchor, what, example);
    else this.sentences.leftover(head, 0);
    return null;
  }

  /** The one name that a clause holds. */
  nameIn(slice: Slice, needed: { what: string; example: string }): Name | null {
    const [first] = slice.tokens;
    if (first === undefined) {
      this.reportMissing(slice.anchor, needed.what, needed.example);
      return null;
    }
    if (first.tokenType !== NameToken && first.tokenType !== Text) {
      this.sentences.leftover(slice, 0);
      return null;
    }
    this.sentences.leftover(slice, 1);
    return first.tokenType === Text ? unquotedName(first, this.report) : (first.payload as Name);
  }

  /**
   * Reports that the clause is missing which should follow the name; nothing if the name itself is missing.
   *
   * @param word the clause's word
   * @param what what follows the word
   */
  reportNoClause(name: Name | null, word: string, what: string, example: string): void {
    if (name === null) return;
    const [first] = this.head.tokens;
    if (first !== undefined) this.reportMissing(first, `\`${word}\` with ${what}`, example);
  }

  /** Stands for a value whose whole clause is missing. */
  get missingValue(): Expression {
    const at = endOf(this.head.tokens.at(-1) ?? this.head.anchor);
    return { kind: "missing", span: { start: at, end: at } };
  }
}

/** What stands between quotes that are none here: `'…'`, `‘…’`, `«…»`. */
function withoutQuotes(found: string): string {
  return /^['‘’‚‹«»›](.+)['‘’‹«»›]$/su.exec(found)?.[1] ?? found;
}

function clause<T>(slice: Slice, value: T): Clause<T> {
  return { kind: "clause", span: clauseSpan(slice), value };
}

function clauseSpan(slice: Slice): Span {
  return { start: slice.anchor.startOffset, end: endOf(slice.tokens.at(-1) ?? slice.anchor) };
}

function contentSpan({ tokens, anchor }: Slice): Span {
  const [first = anchor] = tokens;
  return { start: first.startOffset, end: endOf(tokens.at(-1) ?? anchor) };
}
