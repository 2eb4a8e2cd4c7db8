import type { CustomPatternMatcherReturn } from "chevrotain";
import { matchWord } from "./matchers.ts";
import { wordMatch } from "./words.ts";

type Match = CustomPatternMatcherReturn | null;

const isDigit = (code: number) => code >= 48 && code <= 57;
const [point, slash, hyphen, percent, space] = [".", "/", "-", "%", " "].map((one) =>
  one.charCodeAt(0),
);
const narrowSpaces = new Set([0xa0, 0x202f]);

/** Where the digits end that begin at an offset. */
function digitsEnd(text: string, offset: number): number {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function matchAt(pattern: RegExp, text: string, offset: number): Match {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  return found === null ? null : [found[0]];
}

// All of these begin with digits, as most numbers do that are nothing else: what follows the digits tells which are worth trying.

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/y;

export function matchInstant(text: string, offset: number): Match {
  return text.charCodeAt(offset + 4) === hyphen ? matchAt(INSTANT, text, offset) : null;
}

const DAY = /\d{4}-\d\d-\d\d/y;

export function matchDay(text: string, offset: number): Match {
  if (text.charCodeAt(offset + 4) !== hyphen) return null;
  return unlessWord(matchAt(DAY, text, offset), text, offset);
}

const VERSION = /\d+\.\d+\.\d+(?:\.\d+)*(?:-\w+(?:\.\w+)*)?/y;

export function matchVersion(text: string, offset: number): Match {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return next === point ? matchAt(VERSION, text, offset) : null;
}

const SLASH_DATE = /\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/y;

export function matchSlashDate(text: string, offset: number): Match {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return next === slash ? matchAt(SLASH_DATE, text, offset) : null;
}

const PERCENT = /\d+(?:\.\d+)?[ \u00a0\u202f]?%/y;

export function matchPercent(text: string, offset: number): Match {
  const end = digitsEnd(text, offset);
  const next = text.charCodeAt(end);
  const isApart = next === space || narrowSpaces.has(next);
  const isWorthTrying =
    next === point || next === percent || (isApart && text.charCodeAt(end + 1) === percent);
  return isWorthTrying ? matchAt(PERCENT, text, offset) : null;
}

const GLUED_DURATION =
  /\d+(?:\.\d+)?(?:seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)/y;
const unitStarts = new Set(["s", "m", "h", "d", "w", "y", "."].map((one) => one.charCodeAt(0)));

export function matchGluedDuration(text: string, offset: number): Match {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return unitStarts.has(next)
    ? unlessWord(matchAt(GLUED_DURATION, text, offset), text, offset)
    : null;
}

const NUMERAL = /\d+(?:\.\d+)?(?:k|M)?/y;
/** After these, digits are a number and nothing more. */
const afterNumbers = new Set([" ", ",", ")", "\n", "\r", "|"].map((one) => one.charCodeAt(0)));

export function matchNumeral(text: string, offset: number): Match {
  let end = offset;
  let hash = 0;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(end)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
  }
  if (afterNumbers.has(text.charCodeAt(end))) return wordMatch(text, offset, end, hash);
  return unlessWord(matchAt(NUMERAL, text, offset), text, offset);
}

/** A word that is longer counts: `24hours-a-day`. */
function unlessWord(match: Match, text: string, offset: number): Match {
  const word = match === null ? null : matchWord(text, offset);
  return match !== null && word !== null && word[0].length > match[0].length ? null : match;
}
