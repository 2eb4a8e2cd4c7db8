import type { ParserMethod } from "chevrotain";
import { replacement } from "../findings/fixes.ts";
import { textNeedsQuotes } from "../findings/statements.ts";
import { textLiteral } from "../layout/texts.ts";
import * as tokens from "../layout/tokens.ts";
import { Comma, Text } from "../lexer/tokens.ts";
import type { Expression, Literal, Name } from "../tree/expressions.ts";
import type { ReadMapping } from "../tree/statements.ts";
import { oneLine, spanning } from "./base.ts";
import { TableParser } from "./tables.ts";

const aValue = { what: "a value of the column", example: '"Fields Sales" as human' };
const itsMeaning = { what: "`as` with what it means", example: '"Fields Sales" as human' };

/** Every grammar of the language in one parser. */
class HandrailParser extends TableParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly wholeMappings: ParserMethod<[], ReadMapping[]> = this.RULE(
    "wholeMappings",
    (): ReadMapping[] => {
      const mappings: ReadMapping[] = [];
      this.MANY(() => {
        mappings.push(this.SUBRULE(this.mapping));
      });
      this.ACTION(() => this.finish());
      return mappings;
    },
  );

  protected readonly mapping: ParserMethod<[], ReadMapping> = this.RULE(
    "mapping",
    (): ReadMapping => {
      const start = this.LA(1);
      const from = this.OR([
        { ALT: () => this.SUBRULE(this.columnValues) },
        {
          ALT: () => {
            this.CONSUME(tokens.AnythingElse);
            return [];
          },
        },
      ]);
      const meaning = this.OPTION(() => {
        this.CONSUME(tokens.As);
        return this.SUBRULE(this.sum);
      });
      const to: Expression = meaning ?? this.ACTION(() => this.missing(itsMeaning));
      const otherwise = start.tokenType === tokens.AnythingElse;
      const span = this.RECORDING_PHASE ? { start: 0, end: 0 } : spanning(start, to);
      return { kind: "readMapping", span, from, otherwise, to };
    },
  );

  protected readonly columnValues: ParserMethod<[], Literal[]> = this.RULE(
    "columnValues",
    (): Literal[] => {
      const values = [this.SUBRULE1(this.columnValue)];
      this.MANY(() => {
        this.CONSUME(Comma);
        const value = this.OPTION(() => this.SUBRULE2(this.columnValue));
        if (value === undefined) this.ACTION(() => this.reportMissing(aValue));
        else values.push(value);
      });
      return values.filter((value) => value !== null);
    },
  );

  protected readonly columnValue: ParserMethod<[], Literal | null> = this.RULE(
    "columnValue",
    (): Literal | null =>
      this.OR([
        { ALT: () => textLiteral(this.CONSUME(Text)) },
        { ALT: () => this.SUBRULE(this.bareValue) },
        { ALT: () => this.SUBRULE(this.constant) },
      ]),
  );

  /** A value of a column without its quotes. */
  protected readonly bareValue: ParserMethod<[], Literal> = this.RULE("bareValue", (): Literal => {
    const before = this.last;
    const token = this.CONSUME(tokens.NameToken);
    const span = this.reach(token, null);
    return this.ACTION(() => {
      const value = (token.payload as Name).text;
      const right = `"${value}"`;
      const details = { found: value, word: oneLine(before.image), right };
      this.report(textNeedsQuotes, span, details, replacement(span, right, true));
      return { kind: "literal", span, type: "text", value };
    });
  });
}

export type Grammar = HandrailParser;

/** The one parser; building it analyses the grammar, which takes longer than most files. */
export const grammar: Grammar = new HandrailParser();
