import type { IToken, ParserMethod } from "chevrotain";
import { durationWithoutUnit } from "../findings/actions.ts";
import type { Edit } from "../findings/finding.ts";
import { filterAlone, windowAfterFilter, windowUnit } from "../findings/histories.ts";
import { Group, LiteralToken, NameToken, OrderedBy, Where, Window } from "../layout/tokens.ts";
import { AddOperator } from "../lexer/tokens.ts";
import type {
  Expression,
  HistoryExpression,
  Literal,
  Name,
  Ordering,
  Parenthesis,
} from "../tree/expressions.ts";
import { spanning, spanOf } from "./base.ts";
import { ListParser } from "./lists.ts";
import { signedLiteral } from "./signs.ts";

const aLength = { what: "a duration", example: "in last 30 days" };
const anOrder = { what: "the name of a field", example: "by highest deals won" };

const parts = new Set([Window, Where, OrderedBy]);

/** What follows the name of a history or a list: a window, a filter, an order. */
export abstract class HistoryParser extends ListParser {
  /** While a filter without parentheses is read, which ends before the next window, filter or order. */
  #filtering = false;

  override start(...input: Parameters<ListParser["start"]>): void {
    super.start(...input);
    this.#filtering = false;
  }

  protected abstract readonly comparison: ParserMethod<[], Expression>;

  /** Whether a name has such a part that begins so many tokens ahead. */
  protected partFollows(ahead: number): boolean {
    return !this.#filtering && parts.has(this.LA(ahead).tokenType);
  }

  protected readonly historyExpression: ParserMethod<[IToken], HistoryExpression> = this.RULE(
    "historyExpression",
    (token: IToken): HistoryExpression => {
      const window = this.OPTION1(() => this.SUBRULE1(this.window));
      const where = this.OPTION2(() => this.SUBRULE(this.filter));
      const late = this.OPTION3({
        GATE: () => where !== undefined && window === undefined,
        DEF: () => {
          const word = this.LA(1);
          return { word, length: this.SUBRULE2(this.window) };
        },
      });
      const order = this.OPTION4(() => this.SUBRULE(this.ordering));
      return this.ACTION(() => {
        if (late !== undefined && where !== undefined) this.#reportLate(token, late, where);
        const last = order ?? late?.length ?? where ?? window ?? token;
        return {
          kind: "historyExpression",
          span: spanning(token, last),
          name: token.payload as Name,
          window: window ?? late?.length ?? null,
          where: where ?? null,
          order: order ?? null,
        };
      });
    },
  );

  protected readonly window: ParserMethod<[], Expression> = this.RULE("window", (): Expression => {
    this.CONSUME(Window);
    const sign = this.OPTION1(() => this.CONSUME(AddOperator));
    const token = this.OPTION2(() =>
      this.OR([{ ALT: () => this.CONSUME(LiteralToken) }, { ALT: () => this.CONSUME(NameToken) }]),
    );
    return this.ACTION(() => {
      if (token === undefined) return this.missing(aLength);
      const span = spanning(sign ?? token, token);
      if (token.tokenType === NameToken) {
        this.report(windowUnit, span, { found: this.quote(span) });
        return { kind: "missing", span };
      }
      const literal = token.payload as Literal;
      if (literal.type === "number") {
        this.report(durationWithoutUnit, span, { found: this.quote(span) });
      }
      return sign === undefined ? literal : signedLiteral(literal, span, sign);
    });
  });

  protected readonly filter: ParserMethod<[], Expression> = this.RULE("filter", (): Expression => {
    this.CONSUME(Where);
    this.ACTION(() => {
      this.#filtering = true;
    });
    const group = this.OPTION(() => this.CONSUME(Group));
    const filter: Expression =
      group === undefined || this.RECORDING_PHASE
        ? this.SUBRULE(this.comparison)
        : (group.payload as Parenthesis);
    this.ACTION(() => {
      this.#filtering = false;
      if (!isWhole(filter)) this.#reportAlone(filter);
    });
    return filter;
  });

  protected readonly ordering: ParserMethod<[], Ordering> = this.RULE("ordering", (): Ordering => {
    const word = this.CONSUME(OrderedBy);
    const by = this.SUBRULE(this.listedName, { ARGS: [anOrder] });
    return this.ACTION(() => {
      const end = spanOf(word).end;
      const none: Name = { kind: "name", span: { start: end, end }, text: "", quoted: false };
      const name = by ?? none;
      const direction = word.payload as Ordering["direction"];
      return { kind: "ordering", span: this.reach(word, name), direction, by: name };
    });
  });

  #reportAlone({ span }: Expression): void {
    const { start, end } = span;
    const found = this.quote(span);
    const edits: readonly Edit[] = [
      { span: { start, end: start }, text: "(" },
      { span: { start: end, end }, text: ")" },
    ];
    this.report(filterAlone, span, { found }, { title: "Add parentheses", certain: true, edits });
  }

  #reportLate(
    name: IToken,
    { word, length }: { word: IToken; length: Expression },
    filter: Expression,
  ): void {
    const span = spanning(word, length);
    const found = this.quote(span);
    const at = spanOf(name).end;
    const edits: readonly Edit[] = [
      { span: { start: at, end: at }, text: ` ${found}` },
      { span: { start: filter.span.end, end: span.end }, text: "" },
    ];
    const title = `Move \`${found}\` before \`where\``;
    this.report(windowAfterFilter, span, { found }, { title, certain: true, edits });
  }
}

/** A filter without parentheses is a comparison. */
function isWhole(filter: Expression): boolean {
  if (filter.kind === "not") return isWhole(filter.operand);
  return ["comparison", "parenthesis", "missing"].includes(filter.kind);
}
