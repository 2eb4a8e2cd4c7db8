const WORD = /[\p{L}\p{M}\p{N}_]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Stand inside words of some scripts and are not seen. */
const INVISIBLE = new Set([0xad, 0x200c, 0x200d]);
const JOINERS = new Set(["-", "–", "'", "’", "&"].map((joiner) => joiner.charCodeAt(0)));
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many UTF-16 units the word character at an offset takes; 0 when there is none. */
export function wordCharacterLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 128) return ASCII_WORD[code] ?? 0;
  const point = text.codePointAt(offset);
  if (point === undefined || !WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Whether the character that ends before an offset is a letter. */
export function isLetterBefore(text: string, offset: number): boolean {
  const last = text.charCodeAt(offset - 1);
  const from = last >= 0xdc00 && last <= 0xdfff ? offset - 2 : offset - 1;
  return LETTER.test(text.slice(from, offset));
}

export function isInvisible(code: number): boolean {
  return INVISIBLE.has(code);
}

/** Holds two parts of a word together: `e-mail`, `don't`, `R&D`. */
export function isJoiner(code: number): boolean {
  return JOINERS.has(code);
}

/** White space that does not end a line; the no-break space and the byte-order mark are among it. */
export const SPACES =
  "[ \\t\\v\\f\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

/** One code from each of the ranges in which the lexer looks for tokens that start beyond ASCII. */
export const beyondAscii: readonly number[] = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  ...Array.from({ length: 1020 }, (_, index) => 256 + 64 * index),
];

export const ascii: readonly number[] = Array.from({ length: 128 }, (_, code) => code);
