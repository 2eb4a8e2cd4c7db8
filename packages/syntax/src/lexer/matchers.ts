import {
  isInvisible,
  isJoiner,
  isLetterBefore,
  SPACES,
  wordCharacterLength,
} from "./characters.ts";

/** Where what is looked for ends that begins at an offset; the offset itself where it does not begin there. */
export type Matcher = (text: string, offset: number) => number;

/** @param pattern a sticky one */
export function matchPattern(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

const AFTER_GRADE = new RegExp(`${SPACES}|[\\r\\n,)|]`, "u");

/** A word with its inner hyphens, apostrophes and `&`; in `A+` and `A-` the sign belongs to it. */
export function matchWord(text: string, offset: number): number {
  const first = offset + wordCharacterLength(text, offset);
  return first === offset ? offset : wordEnd(text, first);
}

/** Where a word ends whose first characters end at an offset. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    const length = wordCharacterLength(text, end);
    if (length > 0) end += length;
    else {
      const code = text.charCodeAt(end);
      if (!isInvisible(code) && !(isJoiner(code) && wordCharacterLength(text, end + 1) > 0)) break;
      end += 1;
    }
  }
  return isGradeSign(text, end) ? end + 1 : end;
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
export function matchForeignComment(text: string, offset: number): number {
  return matchAtLineStart(FOREIGN_COMMENT, text, offset);
}

/** A line that a merge left behind. */
export function matchMergeMark(text: string, offset: number): number {
  return matchAtLineStart(MERGE_MARK, text, offset);
}

function matchAtLineStart(pattern: RegExp, text: string, offset: number): number {
  let before = offset;
  while (text[before - 1] === " " || text[before - 1] === "\t") before -= 1;
  const last = text[before - 1];
  if (last !== undefined && last !== "\n" && last !== "\r" && last !== "\ufeff") return offset;
  return matchPattern(pattern, text, offset);
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": '”“"',
  "„": '“”"',
  "”": '”"',
  "`": "`",
};

/** A text in straight or curly double quotes, on one line. */
export function matchText(text: string, offset: number): number {
  return matchQuoted(text, offset, true);
}

/** A text whose closing quote is missing: all to the end of its line. */
export function matchOpenText(text: string, offset: number): number {
  return matchQuoted(text, offset, false);
}

/** A name in backticks, on one line. */
export function matchBacktick(text: string, offset: number): number {
  return matchQuoted(text, offset, true);
}

export function matchOpenBacktick(text: string, offset: number): number {
  return matchQuoted(text, offset, false);
}

function matchQuoted(text: string, offset: number, closed: boolean): number {
  const closing = CLOSING[text[offset] ?? ""];
  if (closing === undefined) return offset;
  const escapes = closing !== "`";
  let end = offset + 1;
  for (; end < text.length; end += 1) {
    const character = text[end] ?? "";
    if (character === "\n" || character === "\r") break;
    if (closing.includes(character)) return closed ? end + 1 : offset;
    if (escapes && character === "\\" && isEscapable(text[end + 1])) end += 1;
  }
  return closed ? offset : Math.min(end, text.length);
}

function isEscapable(character: string | undefined): boolean {
  return character === '"' || character === "\\";
}

const READABLE = new RegExp(
  `${SPACES}|[\\p{L}\\p{M}\\p{N}_\\r\\n#"“„”\`,()[\\]|=<>!+*/−×÷≠≤≥€$£&–—-]`,
  "u",
);

/** A run of characters that begin no token. */
export function matchUnreadable(text: string, offset: number): number {
  let end = offset;
  do {
    const point = text.codePointAt(end) ?? 0;
    end += point > 0xffff ? 2 : 1;
  } while (end < text.length && !READABLE.test(String.fromCodePoint(text.codePointAt(end) ?? 0)));
  return end;
}
