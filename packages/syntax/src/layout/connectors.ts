import type { TokenType } from "chevrotain";
import { Bar, RightParenthesis, Text, Unreadable, Version } from "../lexer/tokens.ts";
import * as tokens from "./tokens.ts";

const ending = new Set([
  tokens.NameToken,
  tokens.LiteralToken,
  tokens.Raw,
  Text,
  Version,
  RightParenthesis,
  Unreadable,
  Bar,
  tokens.KnownRelation,
  tokens.Ago,
  tokens.Away,
  tokens.Anything,
  tokens.AnythingElse,
  tokens.Nothing,
  tokens.Everything,
  tokens.DespiteLimits,
  tokens.State,
  tokens.SimpleType,
  tokens.NumberWord,
  tokens.MoneyWord,
]);

/** Whether something must follow this token, so that the next line's first word cannot begin a clause. */
export function isConnector(type: TokenType | undefined): boolean {
  return type !== undefined && !ending.has(type);
}

const closing = new Set([tokens.LiteralToken, Text, RightParenthesis, Version]);

/** Whether no name can go on after this token, so that a clause word right after it begins its clause. */
export function closesValue(type: TokenType | undefined): boolean {
  return type !== undefined && closing.has(type);
}
