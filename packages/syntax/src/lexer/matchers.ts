import type { CustomPatternMatcherReturn } from "chevrotain";
import {
  isInvisible,
  isJoiner,
  isLetterBefore,
  SPACES,
  wordCharacterLength,
} from "./characters.ts";

import { wordMatch } from "./words.ts";

type Match = CustomPatternMatcherReturn | null;

const AFTER_GRADE = new RegExp(`${SPACES}|[\\r\\n,)|]`, "u");

/** A word with its inner hyphens, apostrophes and `&`; in `A+` and `A-` the sign belongs to it. */
export function matchWord(text: string, offset: number): Match {
  let end = offset + wordCharacterLength(text, offset);
  if (end === offset) return null;
  let hash = text.charCodeAt(offset);
  for (;;) {
    const code = text.charCodeAt(end);
    const length = wordCharacterLength(text, end);
    if (length > 0) end += length;
    else if (isInvisible(code)) end += 1;
    else if (isJoiner(code) && wordCharacterLength(text, end + 1) > 0) end += 1;
    else break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (isGradeSign(text, end)) end += 1;
  return wordMatch(text, offset, end, hash);
}

function isGradeSign(text: string, offset: number): boolean {
  const sign = text[offset];
  if ((sign !== "+" && sign !== "-") || !isLetterBefore(text, offset)) return false;
  const next = text[offset + 1];
  return next === undefined || AFTER_GRADE.test(next);
}

const FOREIGN_COMMENT = /\/\/[^\r\n]*|\/\*[^\r\n]*|--(?!>)[^\r\n]*|[=*~]{3,}[ \t]*(?=[\r\n]|$)/y;
const MERGE_MARK = /(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?(?=[\r\n]|$)|={7}(?=[\r\n]|$)/y;

/** A comment or a line of ornaments as other languages write them, where it has its line to itself. */
export function matchForeignComment(text: string, offset: number): Match {
  return matchAtLineStart(FOREIGN_COMMENT, text, offset);
}

/** A line that a merge left behind. */
export function matchMergeMark(text: string, offset: number): Match {
  return matchAtLineStart(MERGE_MARK, text, offset);
}

function matchAtLineStart(pattern: RegExp, text: string, offset: number): Match {
  let before = offset;
  while (text[before - 1] === " " || text[before - 1] === "\t") before -= 1;
  const last = text[before - 1];
  if (last !== undefined && last !== "\n" && last !== "\r" && last !== "\ufeff") return null;
  pattern.lastIndex = offset;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : [found];
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": '”“"',
  "„": '“”"',
  "”": '”"',
  "`": "`",
};

/** A text in straight or curly double quotes, on one line. */
export function matchText(text: string, offset: number): Match {
  return matchQuoted(text, offset, true);
}

/** A text whose closing quote is missing: all to the end of its line. */
export function matchOpenText(text: string, offset: number): Match {
  return matchQuoted(text, offset, false);
}

/** A name in backticks, on one line. */
export function matchBacktick(text: string, offset: number): Match {
  return matchQuoted(text, offset, true);
}

export function matchOpenBacktick(text: string, offset: number): Match {
  return matchQuoted(text, offset, false);
}

function matchQuoted(text: string, offset: number, closed: boolean): Match {
  const closing = CLOSING[text[offset] ?? ""];
  if (closing === undefined) return null;
  const escapes = closing !== "`";
  let end = offset + 1;
  for (; end < text.length; end += 1) {
    const character = text[end] ?? "";
    if (character === "\n" || character === "\r") break;
    if (closing.includes(character)) return closed ? [text.slice(offset, end + 1)] : null;
    if (escapes && character === "\\" && isEscapable(text[end + 1])) end += 1;
  }
  return closed ? null : [text.slice(offset, end)];
}

function isEscapable(character: string | undefined): boolean {
  return character === '"' || character === "\\";
}

const READABLE = new RegExp(
  `${SPACES}|[\\p{L}\\p{M}\\p{N}_\\r\\n#"“„”\`,()[\\]|=<>!+*/−×÷≠≤≥€$£&–—-]`,
  "u",
);

/** A run of characters that begin no token. */
export function matchUnreadable(text: string, offset: number): Match {
  let end = offset;
  do {
    const point = text.codePointAt(end) ?? 0;
    end += point > 0xffff ? 2 : 1;
  } while (end < text.length && !READABLE.test(String.fromCodePoint(text.codePointAt(end) ?? 0)));
  return [text.slice(offset, end)];
}
