import { matchPattern, matchWord } from "./matchers.ts";

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const [point, slash, hyphen, percent, space] = [".", "/", "-", "%", " "].map((one) =>
  one.charCodeAt(0),
);
const narrowSpaces = new Set([0xa0, 0x202f]);

/** Where the digits end that begin at an offset. */
export function digitsEnd(text: string, offset: number): number {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

// All of these begin with digits, as most numbers do that are nothing else: what follows the digits tells which are worth trying.

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/y;

export function matchInstant(text: string, offset: number): number {
  return text.charCodeAt(offset + 4) === hyphen ? matchPattern(INSTANT, text, offset) : offset;
}

const DAY = /\d{4}-\d\d-\d\d/y;

export function matchDay(text: string, offset: number): number {
  if (text.charCodeAt(offset + 4) !== hyphen) return offset;
  return unlessWord(matchPattern(DAY, text, offset), text, offset);
}

const VERSION = /\d+\.\d+\.\d+(?:\.\d+)*(?:-\w+(?:\.\w+)*)?/y;

export function matchVersion(text: string, offset: number): number {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return next === point ? matchPattern(VERSION, text, offset) : offset;
}

const SLASH_DATE = /\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/y;

export function matchSlashDate(text: string, offset: number): number {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return next === slash ? matchPattern(SLASH_DATE, text, offset) : offset;
}

const PERCENT = /\d+(?:\.\d+)?[ \u00a0\u202f]?%/y;

export function matchPercent(text: string, offset: number): number {
  const end = digitsEnd(text, offset);
  const next = text.charCodeAt(end);
  const isApart = next === space || narrowSpaces.has(next);
  const isWorthTrying =
    next === point || next === percent || (isApart && text.charCodeAt(end + 1) === percent);
  return isWorthTrying ? matchPattern(PERCENT, text, offset) : offset;
}

const GLUED_DURATION =
  /\d+(?:\.\d+)?(?:seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)/y;
const unitStarts = new Set(["s", "m", "h", "d", "w", "y", "."].map((one) => one.charCodeAt(0)));

export function matchGluedDuration(text: string, offset: number): number {
  const next = text.charCodeAt(digitsEnd(text, offset));
  return unitStarts.has(next)
    ? unlessWord(matchPattern(GLUED_DURATION, text, offset), text, offset)
    : offset;
}

const NUMERAL = /\d+(?:\.\d+)?(?:k|M)?/y;
/** After these, digits are a number and nothing more. */
const afterNumbers = new Set([",", ")", "\n", "\r", "|"].map((one) => one.charCodeAt(0)));

/** Whether digits are a number and nothing more if they end at an offset. A space may stand before a percent sign. */
export function endsPlainNumeral(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset);
  return next === space ? text.charCodeAt(offset + 1) !== percent : afterNumbers.has(next);
}

export function matchNumeral(text: string, offset: number): number {
  return unlessWord(matchPattern(NUMERAL, text, offset), text, offset);
}

/** A word that is longer counts: `24hours-a-day`. */
function unlessWord(end: number, text: string, offset: number): number {
  return end > offset && matchWord(text, offset) > end ? offset : end;
}
