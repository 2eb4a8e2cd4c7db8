import type { IToken, ParserMethod } from "chevrotain";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { rangeWithMinus } from "../findings/tables.ts";
import * as tokens from "../layout/tokens.ts";
import { AddOperator, Comma, Relation, Text } from "../lexer/tokens.ts";
import type { ComparisonOperator, Expression } from "../tree/expressions.ts";
import type { CellLink, CellPart, ConditionCell } from "../tree/tables.ts";
import { spanning, spanOf } from "./base.ts";
import { CellParser } from "./cells.ts";

const aValue = { what: "a value", example: "evaluation, purchase" };
const upperEnd = { what: "the upper end", example: "5 to 10" };

/** The cells of `when` columns: conditions without their left side. */
export abstract class TableParser extends CellParser {
  readonly wholeConditionCell: ParserMethod<[], ConditionCell> = this.RULE(
    "wholeConditionCell",
    (): ConditionCell => {
      const first = this.SUBRULE1(this.cellPart);
      const rest: CellLink[] = [];
      // Mixed without parentheses, `and` and `or` could be read in two ways, and a cell has no room for parentheses.
      let joiner: IToken | undefined;
      this.MANY({
        GATE: () => joiner === undefined || this.nextIs(joiner.tokenType),
        DEF: () => {
          const token = this.OR([
            { ALT: () => this.CONSUME(tokens.And) },
            { ALT: () => this.CONSUME(tokens.Or) },
          ]);
          const operand = this.SUBRULE2(this.cellPart);
          if (this.RECORDING_PHASE) return;
          joiner = token;
          const operator = token.tokenType === tokens.And ? "and" : "or";
          rest.push({ operator, operatorSpan: spanOf(token), operand });
        },
      });
      this.ACTION(() => this.finish());
      const span = this.RECORDING_PHASE
        ? { start: 0, end: 0 }
        : spanning(first, rest.at(-1)?.operand ?? first);
      return { kind: "conditionCell", span, first, rest };
    },
  );

  protected readonly cellPart: ParserMethod<[], CellPart> = this.RULE("cellPart", (): CellPart => {
    const next = this.LA(1);
    // An alternative without any token would make the choice slow.
    if (!this.RECORDING_PHASE && !relations.has(next.tokenType) && !values.has(next.tokenType)) {
      const missing = this.missing(aValue);
      return partOf("=", this.last, missing.span, [missing]);
    }
    return this.OR([
      { ALT: () => this.SUBRULE(this.comparedCell) },
      { ALT: () => this.SUBRULE(this.bareCell) },
    ]);
  });

  /** `>= 5`, `not a, b`, `less than 3 days ago`, `unknown`. */
  protected readonly comparedCell: ParserMethod<[], CellPart> = this.RULE(
    "comparedCell",
    (): CellPart => {
      const { operator, token, right, last } = this.SUBRULE(this.rightSide);
      const more: Expression[] = [];
      this.MANY({
        GATE: () => operator in lists,
        DEF: () => {
          this.CONSUME(Comma);
          more.push(this.SUBRULE(this.sum));
        },
      });
      if (this.RECORDING_PHASE) return noPart;
      const sides = [...right, ...more];
      const end = Math.max(spanOf(last).end, sides.at(-1)?.span.end ?? 0);
      const span = { start: token.startOffset, end };
      const listed = more.length > 0 ? lists[operator] : undefined;
      return partOf(listed ?? operator, token, span, sides);
    },
  );

  /** A value, several, or the two ends of a range. */
  protected readonly bareCell: ParserMethod<[], CellPart> = this.RULE("bareCell", (): CellPart => {
    const start = this.LA(1);
    const listed = [this.SUBRULE1(this.sum)];
    const upper = this.OPTION(() => {
      this.CONSUME(tokens.To);
      return this.SUBRULE2(this.sum);
    });
    this.MANY({
      GATE: () => upper === undefined,
      DEF: () => {
        this.CONSUME(Comma);
        listed.push(this.SUBRULE3(this.sum));
      },
    });
    if (this.RECORDING_PHASE) return noPart;
    const [first] = listed;
    const last = upper ?? listed.at(-1);
    const span = { start: first?.span.start ?? start.startOffset, end: last?.span.end ?? 0 };
    for (const value of listed) this.#checkMinus(value);
    if (upper === undefined)
      return partOf(listed.length > 1 ? "is one of" : "=", start, span, listed);
    const high = upper.kind === "missing" ? this.missing(upperEnd) : upper;
    return partOf("is from", start, span, [...listed, high]);
  });

  /** `5 - 10` and `5-10` are meant as ranges. */
  #checkMinus(value: Expression): void {
    const { span } = value;
    const found = this.quote(span);
    const isRange =
      (value.kind === "arithmetic" &&
        value.operator === "-" &&
        [value.left, value.right].every(({ kind }) => kind === "literal")) ||
      (value.kind === "nameExpression" && !value.name.quoted && /^\d+(\.\d+)?-\d/.test(found));
    if (!isRange) return;
    const right = found.replace(/\s*[-−]\s*/, ` ${english.clauses.to} `);
    this.report(rangeWithMinus, span, { found, right }, replacement(span, right, false));
  }
}

/** Operators that take a list where a comma follows, and what they are then. */
const lists: { readonly [operator in ComparisonOperator]?: ComparisonOperator } = {
  "=": "is one of",
  is: "is one of",
  "is not": "is not one of",
  "!=": "is not one of",
};

const relations = new Set([
  Relation,
  tokens.WordRelation,
  tokens.ListRelation,
  tokens.InRelation,
  tokens.BetweenRelation,
  tokens.FromRelation,
  tokens.KnownRelation,
]);

const values = new Set([tokens.NameToken, tokens.LiteralToken, tokens.Group, Text, AddOperator]);

const noSpan = { start: 0, end: 0 };
const noPart: CellPart = {
  kind: "cellPart",
  span: noSpan,
  operator: "=",
  operatorSpan: noSpan,
  negated: false,
  right: [],
};

function partOf(
  operator: ComparisonOperator,
  token: IToken,
  span: CellPart["span"],
  right: readonly Expression[],
): CellPart {
  const words = token.image.toLowerCase().replace(/\s+/g, " ");
  const negated =
    Object.hasOwn(english.negated, words) || Object.hasOwn(english.negated, `is ${words}`);
  const part = { kind: "cellPart", span, operatorSpan: spanOf(token) } as const;
  const known = right.length === 1 && knownness(operator, right[0]);
  if (known) return { ...part, operator: known, negated: false, right: [] };
  return { ...part, operator: operator === "is" ? "=" : operator, negated, right };
}

/** `= unknown` asks whether it is unknown, as `unknown` alone does. */
function knownness(
  operator: ComparisonOperator,
  value: Expression | undefined,
): "is known" | "is unknown" | false {
  if (value?.kind !== "nameExpression" || value.name.quoted) return false;
  const asked = (["is known", "is unknown"] as const).find(
    (one) => english.operators[one]?.[0] === `is ${value.name.text.toLowerCase()}`,
  );
  if (asked === undefined || operator === "=" || operator === "is") return asked ?? false;
  if (operator !== "!=" && operator !== "is not") return false;
  return asked === "is known" ? "is unknown" : "is known";
}
