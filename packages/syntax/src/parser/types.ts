import { EMPTY_ALT, EOF, type ParserMethod } from "chevrotain";
import * as tokens from "../layout/tokens.ts";
import { AddOperator } from "../lexer/tokens.ts";
import type { Literal, Name } from "../tree/expressions.ts";
import type {
  ChoiceTypeNode,
  ListTypeNode,
  MoneyTypeNode,
  NumberTypeNode,
  SimpleTypeNode,
  TypeNode,
} from "../tree/types.ts";
import { ActionParser } from "./actions.ts";
import { spanning, spanOf } from "./base.ts";
import { signedLiteral } from "./signs.ts";

const aType = { what: "a type", example: "is one of digital, human" };
const aCurrency = { what: "`in` with a currency", example: "money in EUR" };
const aBound = { what: "a number", example: "number from 0 to 10" };
const anUpperBound = { what: "`to` with the upper end", example: "number from 0 to 10" };

/** The types of facts. */
export abstract class TypeParser extends ActionParser {
  readonly wholeType: ParserMethod<[], TypeNode | null> = this.RULE(
    "wholeType",
    (): TypeNode | null => {
      const type = this.SUBRULE(this.type);
      this.ACTION(() => this.finish());
      return type;
    },
  );

  protected readonly type: ParserMethod<[], TypeNode | null> = this.RULE(
    "type",
    (): TypeNode | null => {
      const type = this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.simpleType) },
          { ALT: () => this.SUBRULE(this.choiceType) },
          { ALT: () => this.SUBRULE(this.numberType) },
          { ALT: () => this.SUBRULE(this.moneyType) },
          { ALT: () => this.SUBRULE(this.listType) },
        ]),
      );
      this.ACTION(() => {
        if (type === undefined && this.nextIs(EOF)) this.reportMissing(aType);
      });
      return type ?? null;
    },
  );

  protected readonly simpleType: ParserMethod<[], SimpleTypeNode> = this.RULE(
    "simpleType",
    (): SimpleTypeNode => {
      const token = this.CONSUME(tokens.SimpleType);
      return { kind: token.payload as SimpleTypeNode["kind"], span: spanOf(token) };
    },
  );

  protected readonly choiceType: ParserMethod<[], ChoiceTypeNode> = this.RULE(
    "choiceType",
    (): ChoiceTypeNode => {
      const token = this.OR([
        { ALT: () => this.CONSUME(tokens.OneOf) },
        { ALT: () => this.CONSUME(tokens.StepOf) },
      ]);
      const values = this.SUBRULE(this.values);
      const kind = token.tokenType === tokens.OneOf ? "one of" : "step of";
      return { kind, span: this.reach(token, values), values };
    },
  );

  protected readonly numberType: ParserMethod<[], NumberTypeNode> = this.RULE(
    "numberType",
    (): NumberTypeNode => {
      const token = this.CONSUME(tokens.NumberWord);
      const bounds = this.OPTION(() => {
        this.CONSUME(tokens.From);
        const from = this.SUBRULE1(this.bound);
        const to = this.OPTION1(() => {
          this.CONSUME(tokens.To);
          return this.SUBRULE2(this.bound);
        });
        if (to === undefined) this.ACTION(() => this.reportMissing(anUpperBound));
        return { from, to: to ?? null };
      });
      const { from = null, to = null } = bounds ?? {};
      return { kind: "number", span: this.reach(token, to ?? from), from, to };
    },
  );

  protected readonly bound: ParserMethod<[], Literal | null> = this.RULE(
    "bound",
    (): Literal | null => {
      const bound = this.OPTION(() => this.SUBRULE(this.constant));
      if (bound === undefined) this.ACTION(() => this.reportMissing(aBound));
      return bound ?? null;
    },
  );

  /** A literal other than text, with its sign. */
  protected readonly constant: ParserMethod<[], Literal | null> = this.RULE(
    "constant",
    (): Literal | null => {
      const sign = this.OPTION(() => this.CONSUME(AddOperator));
      const token = this.OR([
        { ALT: () => this.CONSUME(tokens.LiteralToken) },
        { GATE: () => sign !== undefined, ALT: EMPTY_ALT(undefined) },
      ]);
      return this.ACTION(() => {
        if (token === undefined) {
          this.reportMissing(aBound);
          return null;
        }
        const literal = token.payload as Literal;
        return sign === undefined ? literal : signedLiteral(literal, spanning(sign, token), sign);
      });
    },
  );

  protected readonly moneyType: ParserMethod<[], MoneyTypeNode> = this.RULE(
    "moneyType",
    (): MoneyTypeNode => {
      const token = this.CONSUME(tokens.MoneyWord);
      const currency = this.OPTION(() => {
        this.CONSUME(tokens.In);
        return this.OPTION1(() => this.CONSUME(tokens.NameToken));
      });
      return this.ACTION(() => {
        if (currency === undefined) this.reportMissing(aCurrency);
        const name = (currency?.payload as Name | undefined) ?? null;
        return { kind: "money" as const, span: this.reach(token, name), currency: name };
      });
    },
  );

  protected readonly listType: ParserMethod<[], ListTypeNode> = this.RULE(
    "listType",
    (): ListTypeNode => {
      const token = this.CONSUME(tokens.ListOf);
      const of = this.SUBRULE(this.type);
      return { kind: "list of", span: this.reach(token, of), of };
    },
  );
}
