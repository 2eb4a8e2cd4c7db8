import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";

/** The grammar of sentences is Chevrotain's; what they are made of is found by `readTokens` and the layout, so no token has a pattern. */
export function tokenType(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

export const Newline = tokenType("Newline");
export const Comment = tokenType("Comment");
/** `// why`, where it has its line to itself. */
export const ForeignComment = tokenType("ForeignComment");
export const MergeMark = tokenType("MergeMark");

export const Text = tokenType("Text");
export const OpenText = tokenType("OpenText");
export const Backtick = tokenType("Backtick");
export const OpenBacktick = tokenType("OpenBacktick");

export const Word = tokenType("Word");

export const Instant = tokenType("Instant");
export const Day = tokenType("Day");
export const Version = tokenType("Version");
/** A date as in other countries, which no calculation would be written like. */
export const SlashDate = tokenType("SlashDate");
export const Percent = tokenType("Percent");
export const GluedDuration = tokenType("GluedDuration");
export const Numeral = tokenType("Numeral");

export const WrongOperator = tokenType("WrongOperator");
export const Relation = tokenType("Relation");
export const AddOperator = tokenType("AddOperator");
export const MultiplyOperator = tokenType("MultiplyOperator");
export const Comma = tokenType("Comma");
export const LeftParenthesis = tokenType("LeftParenthesis");
export const RightParenthesis = tokenType("RightParenthesis");
export const LeftBracket = tokenType("LeftBracket");
export const RightBracket = tokenType("RightBracket");
export const Bar = tokenType("Bar");
export const CurrencySign = tokenType("CurrencySign");
export const Unreadable = tokenType("Unreadable");

/** Makes a token as an object out of a stretch of the text. */
export function makeToken(
  type: TokenType,
  image: string,
  startOffset: number,
  payload: unknown,
): IToken {
  return { image, startOffset, tokenTypeIdx: type.tokenTypeIdx ?? 0, tokenType: type, payload };
}
