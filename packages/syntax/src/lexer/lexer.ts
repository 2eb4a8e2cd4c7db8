import type { IToken, TokenType } from "chevrotain";
import { isAsciiWordCharacter, mayGoOnWord } from "./characters.ts";
import { wordEnd } from "./matchers.ts";
import { digitsEnd, endsPlainNumeral, isDigit } from "./numbers.ts";
import { patternsFrom } from "./patterns.ts";
import { TokenList } from "./token-list.ts";
import { Numeral, Word } from "./tokens.ts";
import { noWord, type WordText, wordText } from "./words.ts";

/** Gets a token. */
export type Take = (type: TokenType, start: number, end: number, word: WordText) => void;

/**
 * Finds every token of a text, comments and line ends too; white space is left out. Each character finds some token. What nearly all
 * of a playbook consists of, words, spaces and plain numbers, is read without trying any pattern.
 *
 * @param start where a line begins, and `end` where one ends: no token goes over the end of its line
 */
export function readTokens(
  text: string,
  take: Take,
  start: number = 0,
  end: number = text.length,
): void {
  let offset = start;
  while (offset < end) {
    const code = text.charCodeAt(offset);
    if (code === SPACE) offset += 1;
    else if (isAsciiWordCharacter(code)) {
      offset = isDigit(code) ? readNumber(text, offset, take) : readWord(text, offset, take);
    } else offset = readAny(text, offset, code, take);
  }
}

/** All of them. */
export function tokenize(text: string): TokenList {
  const tokens = new TokenList(text);
  readTokens(text, (type, start, end, word) => tokens.push(type, start, end, word));
  return tokens;
}

const SPACE = 32;

function readWord(text: string, start: number, take: Take): number {
  let end = start;
  let hash = 0;
  let code = text.charCodeAt(end);
  while (isAsciiWordCharacter(code)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
    code = text.charCodeAt(end);
  }
  if (mayGoOnWord(code)) {
    const whole = wordEnd(text, end);
    hash = hashOf(text, end, whole, hash);
    end = whole;
  }
  take(Word, start, end, wordText(text, start, end, hash));
  return end;
}

function readNumber(text: string, start: number, take: Take): number {
  const end = digitsEnd(text, start);
  if (!endsPlainNumeral(text, end)) return readAny(text, start, text.charCodeAt(start), take);
  take(Numeral, start, end, wordText(text, start, end, hashOf(text, start, end)));
  return end;
}

function readAny(text: string, start: number, code: number, take: Take): number {
  for (const { type, match } of patternsFrom(code)) {
    const end = match(text, start);
    if (end === start) continue;
    if (type === Word) take(type, start, end, wordText(text, start, end, hashOf(text, start, end)));
    else if (type !== null) take(type, start, end, noWord);
    return end;
  }
  throw new RangeError(`no token begins at ${start}`);
}

function hashOf(text: string, start: number, end: number, before = 0): number {
  let hash = before;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
