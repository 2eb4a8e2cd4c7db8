import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from "chevrotain";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { missingPart } from "../findings/sentences.ts";
import { grammarTokens } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma } from "../lexer/tokens.ts";
import type { MissingExpression } from "../tree/expressions.ts";
import type { Node, Span } from "../tree/span.ts";

/** What is missing where, and how it could look. */
export interface Missing {
  readonly what: string;
  readonly example: string;
}

/**
 * What the grammars share. Each grammar accepts any start of a sentence of its kind: where a part is missing it reports that
 * and goes on, so nothing that was understood is lost. What it cannot use it leaves, and `rest` says where.
 */
export abstract class BaseParser extends EmbeddedActionsParser {
  #text = "";
  #report: Report = () => {};
  #anchor: IToken | undefined;
  #rest: IToken | undefined;

  constructor() {
    super(grammarTokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
  }

  /**
   * Gives the parser tokens to read.
   *
   * @param text the file's text, quoted in findings
   * @param anchor the token before them, where a missing first part is reported
   */
  start(text: string, tokens: IToken[], anchor: IToken, report: Report): void {
    this.input = tokens;
    this.#text = text;
    this.#anchor = anchor;
    this.#report = report;
    this.#rest = undefined;
  }

  /** The first token that the last grammar could not use; undefined when it used all. */
  get rest(): IToken | undefined {
    return this.#rest;
  }

  /** Called by each grammar at its end. */
  protected finish(): void {
    if (this.RECORDING_PHASE) return;
    const next = this.LA(1);
    this.#rest = next.tokenType === EOF ? undefined : next;
  }

  protected readonly report: Report = (definition, span, details, fix) => {
    this.#report(definition, span, details, fix);
  };

  /** A stretch of the text on one line, as a finding quotes it. */
  protected readonly quote = ({ start, end }: Span): string => {
    return oneLine(this.#text.slice(start, end));
  };

  /** From a token to the end of what was read after it; while the grammar is being recorded there is nothing to reach. */
  protected reach(first: IToken, last: Node | readonly Node[] | null | undefined): Span {
    if (this.RECORDING_PHASE) return { start: 0, end: 0 };
    const node = isList(last) ? last.at(-1) : last;
    return spanning(first, node ?? first);
  }

  protected nextIs(type: TokenType): boolean {
    return this.LA(1).tokenType === type;
  }

  /**
   * Whether a part that begins so is worth trying, which is dearer than a look at the next token. While the grammar is being
   * recorded, everything is.
   */
  protected mayBegin(type: TokenType): boolean {
    return this.RECORDING_PHASE || this.LA(1).tokenType === type;
  }

  /** The token that was read last, or the one before the first. */
  /**
   * A token of which the caller has seen that the grammar has it there. A choice of Chevrotain's would look once more, through a table.
   *
   * @param choice the same for the recorded grammar
   */
  protected take(choice: () => IToken): IToken {
    return this.RECORDING_PHASE ? choice() : this.CONSUME(this.LA(1).tokenType);
  }

  /**
   * A part again and again, as long as the next token begins one.
   *
   * @param begins whether it does
   */
  protected repeat(begins: () => boolean, part: () => void): void {
    if (this.RECORDING_PHASE) this.MANY(part);
    else while (begins()) part();
  }

  /** A token that may be missing. */
  protected optional(type: TokenType): IToken | undefined {
    if (this.RECORDING_PHASE) return this.OPTION(() => this.CONSUME(type));
    return this.nextIs(type) ? this.CONSUME(type) : undefined;
  }

  /** A part, and more of them as long as the next token begins one: exactly as long as they are many. */
  protected listed<Part>(first: Part, begins: () => boolean, next: () => Part): Part[] {
    const all = [first];
    if (!this.RECORDING_PHASE && !begins()) return all;
    this.repeat(begins, () => {
      all.push(next());
    });
    return all.slice();
  }

  protected get last(): IToken {
    const last = this.LA(0);
    return last.tokenType === EOF && this.#anchor !== undefined ? this.#anchor : last;
  }

  protected reportMissing({ what, example }: Missing): void {
    const { last } = this;
    const span = spanOf(last);
    const isComma = last.tokenType === Comma;
    this.#report(
      missingPart,
      span,
      { what, after: oneLine(last.image), example },
      isComma ? replacement(span, "", false, "Take the comma out") : undefined,
    );
  }

  /** Reports that an expression is missing, and stands in for it. */
  protected missing(part: Missing): MissingExpression {
    this.reportMissing(part);
    const at = endOf(this.last);
    return { kind: "missing", span: { start: at, end: at } };
  }
}

function isList(nodes: Node | readonly Node[] | null | undefined): nodes is readonly Node[] {
  return Array.isArray(nodes);
}

export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: endOf(token) };
}

/** From the start of one node or token to the end of another. */
export function spanning(first: Node | IToken, last: Node | IToken): Span {
  const start = "span" in first ? first.span.start : first.startOffset;
  const end = "span" in last ? last.span.end : endOf(last);
  return { start, end: Math.max(start, end) };
}

export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
