import { createToken, Lexer, type TokenType } from "chevrotain";
import {
  AddOperator,
  Bar,
  Comma,
  LeftParenthesis,
  MultiplyOperator,
  Relation,
  RightParenthesis,
  Text,
} from "../lexer/tokens.ts";

function made(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

/** A name of one word or several; its payload is the `Name` node. */
export const NameToken = made("Name");
/** A literal other than text, with its unit or currency; its payload is the `Literal` node. */
export const LiteralToken = made("Literal");

/** What a statement reads by itself. */
export const Raw = made("Raw");
/** A part in parentheses; its payload is the `Parenthesis` node. */
export const Group = made("Group");

export const And = made("And");
export const Or = made("Or");
export const Not = made("Not");
/** An operator in words with one right side; the payload of this and the next five is the `ComparisonOperator`. */
export const WordRelation = made("WordRelation");
export const ListRelation = made("ListRelation");
export const InRelation = made("InRelation");
export const BetweenRelation = made("BetweenRelation");
export const FromRelation = made("FromRelation");
export const KnownRelation = made("KnownRelation");
export const Ago = made("Ago");
export const Away = made("Away");
export const Where = made("Where");
/** `in last` before a duration. */
export const Window = made("Window");
/** `by highest` and `by lowest`; the payload says which. */
export const OrderedBy = made("OrderedBy");

/** The `is` that ends the name of a field. */
export const FieldIs = made("FieldIs");
export const Plural = made("Plural");

export const Within = made("Within");
export const After = made("After");
export const Every = made("Every");
export const By = made("By");
export const To = made("To");
export const Via = made("Via");
export const With = made("With");
export const Escalating = made("Escalating");
export const Otherwise = made("Otherwise");

export const Anything = made("Anything");
export const AnythingThat = made("AnythingThat");
export const AnythingElse = made("AnythingElse");

export const No = made("No");
export const Nothing = made("Nothing");
export const NothingThat = made("NothingThat");
export const Everything = made("Everything");
export const EverythingThat = made("EverythingThat");
export const DespiteLimits = made("DespiteLimits");
export const Asks = made("Asks");
export const At = made("At");
/** `blocked`, `pending` or `deferred` at the end of an expectation. */
export const State = made("State");

export const OneOf = made("OneOf");
export const StepOf = made("StepOf");
export const ListOf = made("ListOf");
export const NumberWord = made("NumberWord");
export const MoneyWord = made("MoneyWord");
export const In = made("In");
export const From = made("From");
export const Until = made("Until");
/** `yes/no`, `percent`, `date` …; the payload is its kind. */
export const SimpleType = made("SimpleType");
export const As = made("As");

/** Before the upper end of a score's band. */
export const Below = made("Below");

/** All that a grammar may see. */
export const grammarTokens: TokenType[] = [
  NameToken,
  LiteralToken,
  Group,
  Text,
  And,
  Or,
  Not,
  Relation,
  WordRelation,
  ListRelation,
  InRelation,
  BetweenRelation,
  FromRelation,
  KnownRelation,
  Ago,
  Away,
  Where,
  Window,
  OrderedBy,
  FieldIs,
  Plural,
  Bar,
  AddOperator,
  MultiplyOperator,
  Comma,
  LeftParenthesis,
  RightParenthesis,
  Within,
  After,
  Every,
  By,
  To,
  Via,
  With,
  Escalating,
  Otherwise,
  Anything,
  AnythingThat,
  AnythingElse,
  No,
  Nothing,
  NothingThat,
  Everything,
  EverythingThat,
  DespiteLimits,
  Asks,
  At,
  State,
  OneOf,
  StepOf,
  ListOf,
  NumberWord,
  MoneyWord,
  In,
  From,
  Until,
  SimpleType,
  As,
  Below,
];
