import { createToken, type ITokenConfig, Lexer, type TokenType } from "chevrotain";
import { ascii, beyondAscii, SPACES } from "./characters.ts";
import {
  matchBacktick,
  matchForeignComment,
  matchMergeMark,
  matchOpenBacktick,
  matchOpenText,
  matchText,
  matchUnreadable,
  matchWord,
} from "./matchers.ts";
import {
  matchDay,
  matchGluedDuration,
  matchInstant,
  matchNumeral,
  matchPercent,
  matchSlashDate,
  matchVersion,
} from "./numbers.ts";

function token(name: string, config: Omit<ITokenConfig, "name">): TokenType {
  return createToken({ name, line_breaks: false, ...config });
}

const quotes = ['"', "“", "„", "”"];
const everywhere = [...ascii, ...beyondAscii];
const wordStarts = everywhere.filter((code) => code >= 128 || /\w/.test(String.fromCharCode(code)));

export const Newline = token("Newline", { pattern: /\r\n|\n|\r/, line_breaks: true });
/** The usual spaces; kept apart from the others because the lexer is much faster with ASCII alone. */
const Space = token("Space", { pattern: /[ \t]+/, group: Lexer.SKIPPED });
const OtherSpace = token("OtherSpace", {
  pattern: new RegExp(`${SPACES}+`),
  group: Lexer.SKIPPED,
});
export const Comment = token("Comment", { pattern: /#[^\r\n]*/ });

/** `// why`, where it has its line to itself. */
export const ForeignComment = token("ForeignComment", {
  pattern: matchForeignComment,
  start_chars_hint: ["/", "-", "=", "*", "~"],
});
export const MergeMark = token("MergeMark", {
  pattern: matchMergeMark,
  start_chars_hint: ["<", "=", ">", "|"],
});

export const Text = token("Text", { pattern: matchText, start_chars_hint: quotes });
export const OpenText = token("OpenText", { pattern: matchOpenText, start_chars_hint: quotes });
export const Backtick = token("Backtick", { pattern: matchBacktick, start_chars_hint: ["`"] });
export const OpenBacktick = token("OpenBacktick", {
  pattern: matchOpenBacktick,
  start_chars_hint: ["`"],
});

export const Word = token("Word", { pattern: matchWord, start_chars_hint: wordStarts });
const numeric = (name: string, pattern: NonNullable<ITokenConfig["pattern"]>) =>
  token(name, { pattern, start_chars_hint: [..."0123456789"] });

export const Instant = numeric("Instant", matchInstant);
export const Day = numeric("Day", matchDay);
export const Version = numeric("Version", matchVersion);
/** A date as in other countries, which no calculation would be written like. */
export const SlashDate = numeric("SlashDate", matchSlashDate);
export const Percent = numeric("Percent", matchPercent);
export const GluedDuration = numeric("GluedDuration", matchGluedDuration);
export const Numeral = numeric("Numeral", matchNumeral);

export const WrongOperator = token("WrongOperator", {
  pattern: /===?|!==|=>|=<|<>|->|&&?|:=|\|\||!(?!=)|[–—]/,
});
export const Relation = token("Relation", { pattern: /!=|<=|>=|[=<>≠≤≥]/ });
export const AddOperator = token("AddOperator", { pattern: /[+−-]/ });
export const MultiplyOperator = token("MultiplyOperator", { pattern: /[*/×÷]/ });
export const Comma = token("Comma", { pattern: "," });
export const LeftParenthesis = token("LeftParenthesis", { pattern: "(" });
export const RightParenthesis = token("RightParenthesis", { pattern: ")" });
export const LeftBracket = token("LeftBracket", { pattern: "[" });
export const RightBracket = token("RightBracket", { pattern: "]" });
export const Bar = token("Bar", { pattern: "|" });
export const CurrencySign = token("CurrencySign", { pattern: /[€$£]/ });
export const Unreadable = token("Unreadable", {
  pattern: matchUnreadable,
  start_chars_hint: everywhere,
});

/** Everything that the lexer makes, in the order in which it tries. */
export const lexerTokens: TokenType[] = [
  Space,
  OtherSpace,
  Newline,
  Comment,
  MergeMark,
  ForeignComment,
  Text,
  OpenText,
  Backtick,
  OpenBacktick,
  Instant,
  Day,
  Version,
  SlashDate,
  Percent,
  GluedDuration,
  Numeral,
  Word,
  WrongOperator,
  Relation,
  AddOperator,
  MultiplyOperator,
  Comma,
  LeftParenthesis,
  RightParenthesis,
  LeftBracket,
  RightBracket,
  Bar,
  CurrencySign,
  Unreadable,
];
