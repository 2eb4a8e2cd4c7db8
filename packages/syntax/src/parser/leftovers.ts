import type { IToken, TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import {
  actionsNotJoinedByAnd,
  conditionAfterThen,
  oneActionEach,
  otherwise,
} from "../findings/actions.ts";
import {
  agoWithoutComparison,
  chainedComparison,
  conditionsJoinedByComma,
  listNeedsOneOf,
} from "../findings/conditions.ts";
import type { Fix } from "../findings/finding.ts";
import { insertion, replacement } from "../findings/fixes.ts";
import { filterGoesOn, misplacedPart } from "../findings/histories.ts";
import type { Report } from "../findings/reporter.ts";
import { unbalancedParenthesis, unexpectedWords } from "../findings/sentences.ts";
import * as tokens from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Bar, Comma, Relation, RightParenthesis } from "../lexer/tokens.ts";
import { isBulletSign } from "../text/bullets.ts";
import { oneLine, spanOf } from "./base.ts";

/** What kind of clause the words were left over in. */
export type ClauseKind =
  | "condition"
  | "actions"
  | "pattern"
  | "promise"
  | "text"
  | "cell"
  | "other";

export interface Leftover {
  readonly kind: ClauseKind;
  readonly token: IToken;
  /** The token before it. */
  readonly before: IToken;
  /** The token after it, and the one after that. */
  readonly next: IToken | undefined;
  readonly after: IToken | undefined;
  /** The `=` or `is` of the comparison that it follows, if it follows one. */
  readonly operator: IToken | undefined;
  /** Whether it begins a line. */
  readonly startsLine: boolean;
  /** Where the filter begins that it may be meant to end, one without parentheses. */
  readonly filter: IToken | undefined;
}

const [listOperator = "is one of"] = english.operators["is one of"] ?? [];

/** The signs and words of comparisons. */
export const comparisons: ReadonlySet<TokenType> = new Set([
  Relation,
  tokens.WordRelation,
  tokens.ListRelation,
  tokens.InRelation,
  tokens.BetweenRelation,
  tokens.FromRelation,
  tokens.KnownRelation,
]);

const historyParts = new Set([tokens.Where, tokens.Window, tokens.OrderedBy]);

/** Whether a comma stands between two conditions, rather than between values. */
export function joinsConditions({ token, operator, after }: Leftover): boolean {
  if (token.tokenType !== Comma) return false;
  return operator === undefined || (after !== undefined && comparisons.has(after.tokenType));
}

/** Says about words that fit nowhere what their writer probably meant. */
export function reportLeftover(leftover: Leftover, report: Report): void {
  const { kind, token } = leftover;
  const { tokenType: type } = token;
  const span = spanOf(token);
  const found = oneLine(token.image);
  if (type === RightParenthesis) {
    report(
      unbalancedParenthesis,
      span,
      { found: ")" },
      replacement(span, "", false, "Take it out"),
    );
  } else if (historyParts.has(type)) report(misplacedPart, span, { found });
  else if (type === tokens.Otherwise) report(otherwise, span, { word: found });
  else if (type === tokens.Ago || type === tokens.Away) {
    report(agoWithoutComparison, span, { found: oneLine(leftover.before.image), word: found });
  } else if (kind === "condition" && joinsConditions(leftover)) {
    const fix = replacement(span, " and", false, "Replace with `and`");
    report(conditionsJoinedByComma, span, {}, fix);
  } else if (kind === "condition" && type === Comma && leftover.operator !== undefined) {
    const { operator } = leftover;
    const fix = replacement(spanOf(operator), listOperator, false);
    report(listNeedsOneOf, spanOf(operator), { found: oneLine(operator.image) }, fix);
  } else if (kind === "condition" && comparisons.has(type)) {
    if (leftover.filter === undefined) report(chainedComparison, span, { found });
    else report(filterGoesOn, span, { found }, inParentheses(leftover.filter, leftover.before));
  } else if (kind === "actions" && comparisons.has(type)) {
    const start = leftover.before.startOffset;
    const end = leftover.next === undefined ? span.end : spanOf(leftover.next).end;
    const sentence = oneLine(
      [leftover.before, token, leftover.next].map((one) => one?.image ?? "").join(" "),
    );
    report(conditionAfterThen, { start, end }, { found: sentence });
  } else if (kind === "actions" && (type === Comma || type === tokens.Or)) {
    const fix = type === Comma ? replacement(span, " and", false, "Replace with `and`") : undefined;
    report(actionsNotJoinedByAnd, span, { found }, fix);
  } else if (kind === "pattern" && (type === tokens.And || type === Comma)) {
    report(oneActionEach, span, { found });
  } else reportUnexpected(leftover, report);
}

function inParentheses(first: IToken, last: IToken): Fix {
  const [start, end] = [first.startOffset, endOf(last)];
  const edits = [
    { span: { start, end: start }, text: "(" },
    { span: { start: end, end }, text: ")" },
  ];
  return { title: "Put the whole filter in parentheses", certain: false, edits };
}

function reportUnexpected({ kind, token, before, startsLine }: Leftover, report: Report): void {
  const ofLine = startsLine ? hintOfLine(kind, token) : undefined;
  const joins = startsLine && ofLine === undefined && (kind === "condition" || kind === "actions");
  report(
    unexpectedWords,
    spanOf(token),
    {
      found: oneLine(token.image),
      after: oneLine(before.image),
      expected: ofLine ?? hints[kind],
    },
    joins ? insertion(token.startOffset, "and ", false) : undefined,
  );
}

/** What to do about a line that goes on with nothing. */
function hintOfLine(kind: ClauseKind, token: IToken): string | undefined {
  if (isBulletSign(token.image))
    return "Take the bullet out: a line begins with a word such as `when`, `then`, `and` or `because`.";
  if (token.tokenType === Bar)
    return 'Rows stand in a sentence that has columns: begin it with `table "…" first match`, and the row of columns with `| when …`.';
  return kind === "text"
    ? "Begin the line with a word that belongs there, such as `zone` below `playbook` or `when` below `rule`; a text ends at its second quote."
    : undefined;
}

const hints: Readonly<Record<ClauseKind, string>> = {
  condition: "Join conditions with `and` or `or`, and compare with `=`, `is`, `<` and the like.",
  actions: "Join actions with `and`. Words such as `within` or `by` say more about an action.",
  promise:
    "Promise an action, `anything that …`, `everything that …` or `nothing that …`, and join several with `and`.",
  pattern: "Name one action, or write `anything that …`, and then `when`, `unless` or `via`.",
  text: 'A text ends at its second quote. Write `\\"` for a quote inside it, or take these words out.',
  cell: "A cell holds a value, several with commas, or an operator and a value: `evaluation`, `>= 5`, `5 to 10`, `unknown`, `-`.",
  other: "Take these words out, or put a name that holds them in backticks.",
};
