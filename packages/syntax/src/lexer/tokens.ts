import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";

/** The grammar of sentences is Chevrotain's; what they are made of is found by `tokenize`, so no token has a pattern here. */
function token(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

export const Newline = token("Newline");
export const Comment = token("Comment");
/** `// why`, where it has its line to itself. */
export const ForeignComment = token("ForeignComment");
export const MergeMark = token("MergeMark");

export const Text = token("Text");
export const OpenText = token("OpenText");
export const Backtick = token("Backtick");
export const OpenBacktick = token("OpenBacktick");

export const Word = token("Word");

export const Instant = token("Instant");
export const Day = token("Day");
export const Version = token("Version");
/** A date as in other countries, which no calculation would be written like. */
export const SlashDate = token("SlashDate");
export const Percent = token("Percent");
export const GluedDuration = token("GluedDuration");
export const Numeral = token("Numeral");

export const WrongOperator = token("WrongOperator");
export const Relation = token("Relation");
export const AddOperator = token("AddOperator");
export const MultiplyOperator = token("MultiplyOperator");
export const Comma = token("Comma");
export const LeftParenthesis = token("LeftParenthesis");
export const RightParenthesis = token("RightParenthesis");
export const LeftBracket = token("LeftBracket");
export const RightBracket = token("RightBracket");
export const Bar = token("Bar");
export const CurrencySign = token("CurrencySign");
export const Unreadable = token("Unreadable");

/** Makes a token as an object out of a stretch of the text. */
export function makeToken(
  type: TokenType,
  image: string,
  startOffset: number,
  payload: unknown,
): IToken {
  return { image, startOffset, tokenTypeIdx: type.tokenTypeIdx ?? 0, tokenType: type, payload };
}
