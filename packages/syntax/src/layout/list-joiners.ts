import type { IToken, TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import type { ListJoiner } from "../findings/statements.ts";
import * as raw from "../lexer/tokens.ts";
import { clauseWord } from "./boundary.ts";
import type { Bullet } from "./bullets.ts";
import type { Mode } from "./modes.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { Clause } from "./shape.ts";
import * as phrase from "./tokens.ts";

const ofConditions: ReadonlySet<string> = new Set(["when", "unless", "given"]);
const ofActions: ReadonlySet<string> = new Set(["then", "expect"]);

/** How a list would be written that goes on with a bullet here; undefined where the line may be a calculation. */
export function joinerAt(
  pieces: Pieces,
  index: number,
  bullet: Bullet,
  { word, tokens }: Clause,
  { declares }: Pick<Mode, "declares">,
): ListJoiner | undefined {
  const last = tokens.at(-1)?.tokenType;
  if (declares === true) return "line";
  if (last === undefined ? word === "is" : valuesFollow.has(last)) return ",";
  if (word === null || isInParentheses(tokens)) return undefined;
  const isAtMargin = pieces.places[index] === Place.margin;
  if (ofConditions.has(word)) {
    const begins = last === undefined || isAtMargin || isCondition(pieces, index, tokens);
    return begins ? "and" : undefined;
  }
  if (!ofActions.has(word)) return undefined;
  const isAction =
    isName(pieces.tokens.typeAt(index + bullet.length)) && (isAtMargin || !isLength(tokens));
  if (last !== undefined && !isAction) return undefined;
  return word === "expect" ? "expect" : "and";
}

const valuesFollow: ReadonlySet<TokenType> = new Set([phrase.OneOf, phrase.StepOf]);

function isName(type: TokenType | undefined): boolean {
  return type === raw.Word || type === raw.Backtick;
}

function isInParentheses(tokens: readonly IToken[]): boolean {
  let depth = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === raw.LeftParenthesis) depth += 1;
    else if (tokenType === raw.RightParenthesis) depth -= 1;
  }
  return depth > 0;
}

const inLengths: ReadonlySet<TokenType> = new Set([
  phrase.NameToken,
  phrase.LiteralToken,
  raw.AddOperator,
  raw.MultiplyOperator,
  raw.LeftParenthesis,
  raw.RightParenthesis,
]);
const lengthsFollow: ReadonlySet<TokenType> = new Set([phrase.Within, phrase.After, phrase.Every]);

/** Whether an action ends with a length of time, from which something may be subtracted. */
function isLength(tokens: readonly IToken[]): boolean {
  const before = tokens.findLast(({ tokenType }) => !inLengths.has(tokenType));
  return before !== undefined && lengthsFollow.has(before.tokenType);
}

const compares: ReadonlySet<TokenType> = new Set([
  raw.Relation,
  phrase.WordRelation,
  phrase.ListRelation,
  phrase.InRelation,
  phrase.BetweenRelation,
  phrase.FromRelation,
  phrase.KnownRelation,
]);
const endOfCondition: ReadonlySet<string> = new Set([
  ...english.places.and,
  ...english.places.or,
  ...english.places.where,
]);

/** Whether what stands before the bullet and what follows it are a condition each, for none compares twice. */
function isCondition(pieces: Pieces, index: number, before: readonly IToken[]): boolean {
  // What is counted may be compared after what is said of it.
  if (before.some(({ tokenType }) => tokenType === phrase.Where)) return false;
  const start = before.findLastIndex(
    ({ tokenType }) => tokenType === phrase.And || tokenType === phrase.Or,
  );
  if (!before.slice(start + 1).some(({ tokenType }) => compares.has(tokenType))) return false;
  for (let at = index + 1; at < pieces.tokens.length; at += 1) {
    const key = pieces.tokens.keyAt(at);
    if (pieces.places[at] !== Place.inside || endOfCondition.has(key)) return false;
    if (pieces.tokens.typeAt(at) === raw.Relation || key === english.clauses.is) return true;
    if (clauseWord(key) !== undefined) return false;
  }
  return false;
}
