import { EOF, type IOrAlt, type IToken, type ParserMethod } from "chevrotain";
import { textLiteral } from "../layout/texts.ts";
import { Group, LiteralToken, NameToken } from "../layout/tokens.ts";
import { AddOperator, MultiplyOperator, Text } from "../lexer/tokens.ts";
import type { Expression, Literal, Name, Parenthesis } from "../tree/expressions.ts";
import { spanning } from "./base.ts";
import { foldArithmetic } from "./fold.ts";
import { HistoryParser } from "./histories.ts";
import { signedLiteral } from "./signs.ts";

const aValue = { what: "a value or a name", example: "stage = evaluation" };
const aCondition = { what: "a condition", example: "stage = evaluation" };

const operandStarts = new Set([NameToken, LiteralToken, Text, Group]);

/** Values and calculations. */
export abstract class SumParser extends HistoryParser {
  // Alternatives are made once, as these rules run for every part of every condition.
  #operators: IOrAlt<IToken>[] | undefined;
  #operands: IOrAlt<Expression>[] | undefined;

  /** A value or a calculation. Most are one token, for which no rule is entered. */
  protected term(rule: () => Expression): Expression {
    if (this.RECORDING_PHASE) return rule();
    const after = this.LA(2).tokenType;
    const isAlone = after !== AddOperator && after !== MultiplyOperator && !this.partFollows(2);
    return (isAlone ? this.#plain() : undefined) ?? rule();
  }

  readonly sum: ParserMethod<[], Expression> = this.RULE("sum", (): Expression => {
    const first = this.#plain() ?? this.SUBRULE1(this.operand);
    if (!this.mayBegin(AddOperator) && !this.mayBegin(MultiplyOperator)) return first;
    let operands: Expression[] | undefined;
    let operators: IToken[] | undefined;
    this.MANY(() => {
      this.#operators ??= [
        { ALT: () => this.CONSUME(AddOperator) },
        { ALT: () => this.CONSUME(MultiplyOperator) },
      ];
      const operator = this.OR(this.#operators);
      operators ??= [];
      operators.push(operator);
      operands ??= [first];
      operands.push(this.SUBRULE2(this.operand));
    });
    if (operands === undefined || operators === undefined || this.RECORDING_PHASE) return first;
    return foldArithmetic(operands, operators);
  });

  protected readonly operand: ParserMethod<[], Expression> = this.RULE(
    "operand",
    (): Expression => {
      const signed = this.mayBegin(AddOperator) ? this.#signs() : undefined;
      // An alternative without any token would make the choice slow, and it is the busiest of all.
      if (!this.RECORDING_PHASE && !operandStarts.has(this.LA(1).tokenType)) {
        return this.missing(this.LA(0).tokenType === EOF ? aCondition : aValue);
      }
      this.#operands ??= [
        { ALT: () => this.#name() },
        { ALT: () => this.CONSUME(LiteralToken).payload as Literal },
        { ALT: () => textLiteral(this.CONSUME(Text)) },
        { ALT: () => this.CONSUME(Group).payload as Parenthesis },
      ];
      const value = this.OR(this.#operands);
      return signed === undefined || this.RECORDING_PHASE ? value : negated(signed, value);
    },
  );

  /** An operand without a sign, as most are: to enter a rule for it and to choose there takes longer than to read it. */
  #plain(): Expression | undefined {
    if (this.RECORDING_PHASE) return undefined;
    const { tokenType } = this.LA(1);
    if (tokenType === LiteralToken) return this.CONSUME(LiteralToken).payload as Literal;
    if (tokenType === Text) return textLiteral(this.CONSUME(Text));
    return tokenType === NameToken ? this.#name() : undefined;
  }

  #signs(): IToken[] {
    const signs: IToken[] = [];
    this.MANY(() => {
      signs.push(this.CONSUME(AddOperator));
    });
    return signs;
  }

  #name(): Expression {
    const token = this.CONSUME(NameToken);
    if (!this.RECORDING_PHASE && !this.partFollows(1)) return named(token);
    return this.SUBRULE(this.historyExpression, { ARGS: [token] });
  }
}

function named({ payload }: IToken): Expression {
  const name = payload as Name;
  return { kind: "nameExpression", span: name.span, name };
}

/** A sign before a number belongs to the number. */
function negated(signs: readonly IToken[], value: Expression): Expression {
  return signs.reduceRight<Expression>((operand, sign, index) => {
    const span = spanning(sign, operand);
    if (operand.kind === "literal" && index === signs.length - 1) {
      return signedLiteral(operand, span, sign);
    }
    return sign.image === "+" ? operand : { kind: "negation", span, operand };
  }, value);
}
