import type { TokenType } from "chevrotain";
import { ASCII_WORD_CHARACTERS, SPACES } from "./characters.ts";
import {
  type Matcher,
  matchBacktick,
  matchForeignComment,
  matchMergeMark,
  matchOpenBacktick,
  matchOpenText,
  matchPattern,
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
import * as tokens from "./tokens.ts";

/** How tokens of a type are found. */
export interface Pattern {
  /** Null for what is left out. */
  readonly type: TokenType | null;
  readonly match: Matcher;
  /** The characters that it may begin with: those of ASCII, and others, of which any is tried. */
  readonly starts: string;
}

/** Beyond ASCII, every pattern that names it is tried. */
const beyond = "…";
const digits = "0123456789";
const everything: string =
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("") + beyond;

const of = (type: TokenType | null, starts: string, match: Matcher): Pattern => ({
  type,
  starts,
  match,
});
const regular = (type: TokenType | null, starts: string, pattern: RegExp): Pattern =>
  of(type, starts, (text, offset) => matchPattern(pattern, text, offset));
const sign = (type: TokenType, character: string): Pattern =>
  of(type, character, (_, offset) => offset + 1);

/** In the order in which they are tried. Each character begins some token. */
export const patterns: readonly Pattern[] = [
  regular(null, ` \t\v\f${beyond}`, new RegExp(`${SPACES}+`, "y")),
  regular(tokens.Newline, "\r\n", /\r\n|\n|\r/y),
  regular(tokens.Comment, "#", /#[^\r\n]*/y),
  of(tokens.MergeMark, "<=>|", matchMergeMark),
  of(tokens.ForeignComment, "/-=*~", matchForeignComment),
  of(tokens.Text, `"${beyond}`, matchText),
  of(tokens.OpenText, `"${beyond}`, matchOpenText),
  of(tokens.Backtick, "`", matchBacktick),
  of(tokens.OpenBacktick, "`", matchOpenBacktick),
  of(tokens.Instant, digits, matchInstant),
  of(tokens.Day, digits, matchDay),
  of(tokens.Version, digits, matchVersion),
  of(tokens.SlashDate, digits, matchSlashDate),
  of(tokens.Percent, digits, matchPercent),
  of(tokens.GluedDuration, digits, matchGluedDuration),
  of(tokens.Numeral, digits, matchNumeral),
  of(tokens.Word, `${ASCII_WORD_CHARACTERS}${beyond}`, matchWord),
  regular(
    tokens.WrongOperator,
    `=!<-&:|${beyond}`,
    /===?|!==|=>|=<|<>|->|&&?|:=|\|\||!(?!=)|[–—]/y,
  ),
  regular(tokens.Relation, `!<>=${beyond}`, /!=|<=|>=|[=<>≠≤≥]/y),
  regular(tokens.AddOperator, `+-${beyond}`, /[+−-]/y),
  regular(tokens.MultiplyOperator, `*/${beyond}`, /[*/×÷]/y),
  sign(tokens.Comma, ","),
  sign(tokens.LeftParenthesis, "("),
  sign(tokens.RightParenthesis, ")"),
  sign(tokens.LeftBracket, "["),
  sign(tokens.RightBracket, "]"),
  sign(tokens.Bar, "|"),
  regular(tokens.CurrencySign, `$${beyond}`, /[€$£]/y),
  of(tokens.Unreadable, everything, matchUnreadable),
];

const byStart: readonly (readonly Pattern[])[] = Array.from({ length: 129 }, (_, code) => {
  const start = code < 128 ? String.fromCharCode(code) : beyond;
  return patterns.filter(({ starts }) => starts.includes(start));
});

/** Those that may begin with a UTF-16 unit. */
export function patternsFrom(code: number): readonly Pattern[] {
  return byStart[Math.min(code, 128)] as readonly Pattern[];
}
