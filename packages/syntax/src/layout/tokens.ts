import type { TokenType } from "chevrotain";
import {
  AddOperator,
  Bar,
  Comma,
  LeftParenthesis,
  MultiplyOperator,
  Relation,
  RightParenthesis,
  Text,
  tokenType,
} from "../lexer/tokens.ts";

/** A name of one word or several; its payload is the `Name` node. */
export const NameToken = tokenType("Name");
/** A literal other than text, with its unit or currency; its payload is the `Literal` node. */
export const LiteralToken = tokenType("Literal");

/** What a statement reads by itself. */
export const Raw = tokenType("Raw");
/** A part in parentheses; its payload is the `Parenthesis` node. */
export const Group = tokenType("Group");

export const And = tokenType("And");
export const Or = tokenType("Or");
export const Not = tokenType("Not");
/** An operator in words with one right side; the payload of this and the next five is the `ComparisonOperator`. */
export const WordRelation = tokenType("WordRelation");
export const ListRelation = tokenType("ListRelation");
export const InRelation = tokenType("InRelation");
export const BetweenRelation = tokenType("BetweenRelation");
export const FromRelation = tokenType("FromRelation");
export const KnownRelation = tokenType("KnownRelation");
export const Ago = tokenType("Ago");
export const Away = tokenType("Away");
export const Where = tokenType("Where");
/** `in last` before a duration. */
export const Window = tokenType("Window");
/** `by highest` and `by lowest`; the payload says which. */
export const OrderedBy = tokenType("OrderedBy");

/** The `is` that ends the name of a field. */
export const FieldIs = tokenType("FieldIs");
export const Plural = tokenType("Plural");

export const Within = tokenType("Within");
export const After = tokenType("After");
export const Every = tokenType("Every");
export const By = tokenType("By");
export const To = tokenType("To");
export const Via = tokenType("Via");
export const With = tokenType("With");
export const Escalating = tokenType("Escalating");
export const Otherwise = tokenType("Otherwise");

export const Anything = tokenType("Anything");
export const AnythingThat = tokenType("AnythingThat");
export const AnythingElse = tokenType("AnythingElse");

export const No = tokenType("No");
export const Nothing = tokenType("Nothing");
export const NothingThat = tokenType("NothingThat");
export const Everything = tokenType("Everything");
export const EverythingThat = tokenType("EverythingThat");
export const DespiteLimits = tokenType("DespiteLimits");
export const Asks = tokenType("Asks");
export const At = tokenType("At");
/** `blocked`, `pending` or `deferred` at the end of an expectation. */
export const State = tokenType("State");

export const OneOf = tokenType("OneOf");
export const StepOf = tokenType("StepOf");
export const ListOf = tokenType("ListOf");
export const NumberWord = tokenType("NumberWord");
export const MoneyWord = tokenType("MoneyWord");
export const In = tokenType("In");
export const From = tokenType("From");
export const Until = tokenType("Until");
/** `yes/no`, `percent`, `date` …; the payload is its kind. */
export const SimpleType = tokenType("SimpleType");
export const As = tokenType("As");

/** Before the upper end of a score's band. */
export const Below = tokenType("Below");

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
