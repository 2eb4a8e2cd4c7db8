import type { IOrAlt, IToken, ParserMethod } from "chevrotain";
import { agoWithoutComparison } from "../findings/conditions.ts";
import { unbalancedParenthesis } from "../findings/sentences.ts";
import * as tokens from "../layout/tokens.ts";
import { Comma, LeftParenthesis, Relation, RightParenthesis } from "../lexer/tokens.ts";
import type { ChainLink, Comparison, ComparisonOperator, Expression } from "../tree/expressions.ts";
import { oneLine, spanning, spanOf } from "./base.ts";
import { checkIsNotOr } from "./chains.ts";
import { isNegated, negate } from "./negated.ts";
import { SumParser } from "./sums.ts";

const upperOfBetween = { what: "`and` with the upper end", example: "is between 5 and 10" };
const upperOfFrom = { what: "`to` with the upper end", example: "is from 5 to 10" };

const signs: Readonly<Record<string, ComparisonOperator>> = {
  "≠": "!=",
  "≤": "<=",
  "≥": ">=",
};

interface RightSide {
  readonly operator: ComparisonOperator;
  readonly token: IToken;
  readonly right: readonly Expression[];
  /** The last token of all, where the right side itself does not reach so far. */
  readonly last: IToken;
}

/** Conditions, comparisons and calculations. */
export abstract class ExpressionParser extends SumParser {
  // Made once, as these rules run for every part of every condition.
  #sides: IOrAlt<RightSide>[] | undefined;
  readonly #side = (): RightSide => this.SUBRULE(this.rightSide);
  readonly #sum = (): Expression => this.SUBRULE(this.sum);
  readonly #nextSum = (): Expression => this.SUBRULE2(this.sum);
  readonly #goesOn = (): boolean => this.nextIs(Comma);
  readonly #nextValue = (): Expression => {
    this.CONSUME(Comma);
    return this.term(this.#nextSum);
  };
  readonly #listRelation = (): IToken =>
    this.OR([
      { ALT: () => this.CONSUME(tokens.ListRelation) },
      { ALT: () => this.CONSUME(tokens.InRelation) },
    ]);
  readonly #joins = (): boolean => this.nextIs(tokens.And) || this.nextIs(tokens.Or);
  readonly #joiner = (): IToken =>
    this.OR([{ ALT: () => this.CONSUME(tokens.And) }, { ALT: () => this.CONSUME(tokens.Or) }]);
  readonly #relation = (): IToken =>
    this.OR3([
      { ALT: () => this.CONSUME(Relation) },
      { ALT: () => this.CONSUME(tokens.WordRelation) },
    ]);

  /** Parts joined by `and` and `or`, with nothing after them. */
  readonly wholeCondition: ParserMethod<[], Expression> = this.RULE(
    "wholeCondition",
    (): Expression => {
      const condition = this.SUBRULE(this.condition);
      this.finish();
      return condition;
    },
  );

  /** One value or calculation, with nothing after it. */
  readonly wholeValue: ParserMethod<[], Expression> = this.RULE("wholeValue", (): Expression => {
    const value = this.SUBRULE(this.sum);
    this.finish();
    return value;
  });

  protected readonly condition: ParserMethod<[], Expression> = this.RULE(
    "condition",
    (): Expression => {
      const first = this.SUBRULE(this.comparison);
      if (!this.RECORDING_PHASE && !this.#joins()) return first;
      const links: ChainLink[] = [];
      this.repeat(this.#joins, () => {
        const token = this.take(this.#joiner);
        const operand = this.SUBRULE2(this.comparison);
        if (this.RECORDING_PHASE) return;
        const operator = token.tokenType === tokens.And ? "and" : "or";
        links.push({ operator, operatorSpan: spanOf(token), operand });
      });
      if (this.RECORDING_PHASE) return first;
      checkIsNotOr(first, links, this.quote, this.report);
      const last = links.at(-1)?.operand ?? first;
      return { kind: "chain", span: spanning(first, last), first, rest: links.slice() };
    },
  );

  protected readonly comparison: ParserMethod<[], Expression> = this.RULE(
    "comparison",
    (): Expression => {
      const nots = this.mayBegin(tokens.Not) ? this.#nots() : undefined;
      const left = this.term(this.#sum);
      const side = this.#relates ? this.#valueSide() : this.OPTION(this.#side);
      if (this.RECORDING_PHASE) return left;
      let result = side === undefined ? left : this.#compare(left, side);
      if (nots === undefined) return result;
      for (const not of nots.reverse()) {
        result = { kind: "not", span: spanning(not, result), operand: result };
      }
      return result;
    },
  );

  /** Whether an operator with one right side follows, as most do. */
  get #relates(): boolean {
    return this.nextIs(Relation) || this.nextIs(tokens.WordRelation);
  }

  #nots(): IToken[] {
    const nots: IToken[] = [];
    this.MANY(() => {
      nots.push(this.CONSUME(tokens.Not));
    });
    return nots;
  }

  #compare(left: Expression, { operator, token, right, last }: RightSide): Expression {
    const end = Math.max(spanOf(last).end, right.at(-1)?.span.end ?? 0);
    const span = { start: left.span.start, end };
    const operatorSpan = spanOf(token);
    const comparison: Comparison = {
      kind: "comparison",
      span,
      left,
      operator,
      operatorSpan,
      right,
    };
    return isNegated(token) ? negate(comparison, this.quote, this.report) : comparison;
  }

  protected readonly rightSide: ParserMethod<[], RightSide> = this.RULE(
    "rightSide",
    (): RightSide => {
      this.#sides ??= [
        { ALT: () => this.#valueSide() },
        { ALT: () => this.SUBRULE(this.listSide) },
        { ALT: () => this.SUBRULE(this.rangeSide) },
        {
          ALT: (): RightSide => {
            const token = this.CONSUME(tokens.KnownRelation);
            return { operator: operatorOf(token), token, right: [], last: token };
          },
        },
      ];
      return this.OR1(this.#sides);
    },
  );

  #valueSide(): RightSide {
    const token = this.take(this.#relation);
    const right = [this.term(this.#sum)];
    const isDistance = this.mayBegin(tokens.Ago) || this.mayBegin(tokens.Away);
    const distance = isDistance ? this.take(this.#agoOrAway) : undefined;
    const operator = operatorOf(token);
    if (distance === undefined || this.RECORDING_PHASE) {
      return { operator, token, right, last: token };
    }
    const measured = this.#distance(operator, token, distance);
    return { operator: measured, token, right, last: distance };
  }

  readonly #agoOrAway = (): IToken => {
    const token = this.OPTION(() =>
      this.OR2([{ ALT: () => this.CONSUME(tokens.Ago) }, { ALT: () => this.CONSUME(tokens.Away) }]),
    );
    return token ?? this.last;
  };

  #distance(operator: ComparisonOperator, token: IToken, distance: IToken): ComparisonOperator {
    const word = distance.tokenType === tokens.Ago ? "ago" : "away";
    if (operator === "is more than" || operator === "is less than") return `${operator} … ${word}`;
    const found = oneLine(token.image);
    this.report(agoWithoutComparison, spanOf(distance), { found, word });
    return `is more than … ${word}`;
  }

  protected readonly listSide: ParserMethod<[], RightSide> = this.RULE(
    "listSide",
    (): RightSide => {
      const token = this.take(this.#listRelation);
      const open = this.optional(LeftParenthesis);
      const right = this.listed(this.term(this.#sum), this.#goesOn, this.#nextValue);
      if (open === undefined) return { operator: operatorOf(token), token, right, last: token };
      const close = this.optional(RightParenthesis);
      if (close === undefined && !this.RECORDING_PHASE) {
        this.report(unbalancedParenthesis, spanOf(open), { found: "(" });
      }
      return { operator: operatorOf(token), token, right, last: close ?? token };
    },
  );

  protected readonly rangeSide: ParserMethod<[], RightSide> = this.RULE(
    "rangeSide",
    (): RightSide => {
      const token = this.OR1([
        { ALT: () => this.CONSUME(tokens.BetweenRelation) },
        { ALT: () => this.CONSUME(tokens.FromRelation) },
      ]);
      const low = this.SUBRULE1(this.sum);
      const joiner = this.OPTION(() =>
        this.OR2([{ ALT: () => this.CONSUME(tokens.And) }, { ALT: () => this.CONSUME(tokens.To) }]),
      );
      const high = this.OPTION2({
        GATE: () => joiner !== undefined,
        DEF: () => this.SUBRULE2(this.sum),
      });
      if (this.RECORDING_PHASE) return { operator: "is between", token, right: [low], last: token };
      const between = token.tokenType === tokens.BetweenRelation;
      const right = [low, high ?? this.missing(between ? upperOfBetween : upperOfFrom)];
      return { operator: operatorOf(token), token, right, last: token };
    },
  );
}

function operatorOf({ payload, image }: IToken): ComparisonOperator {
  return (payload ?? signs[image] ?? image) as ComparisonOperator;
}
