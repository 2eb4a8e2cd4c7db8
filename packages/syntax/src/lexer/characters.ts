const WORD = /[\p{L}\p{M}\p{N}_]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Stand inside words of some scripts and are not seen. */
const INVISIBLE = new Set([0xad, 0x200c, 0x200d]);
const PLUS = "+".charCodeAt(0);
const JOINERS = new Set(["-", "–", "'", "’", "&"].map((joiner) => joiner.charCodeAt(0)));
/** Those of ASCII that words are made of. */
export const ASCII_WORD_CHARACTERS: string = Array.from({ length: 128 }, (_, code) =>
  String.fromCharCode(code),
)
  .filter((character) => WORD.test(character))
  .join("");
/** Of each of ASCII, whether it is 1 a character of words, or 2 one with which a word may go on where others follow. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => {
  if (ASCII_WORD_CHARACTERS.includes(String.fromCharCode(code))) return 1;
  return code === PLUS || JOINERS.has(code) ? 2 : 0;
});

/** Whether a UTF-16 unit is a character of a word in ASCII. */
export function isAsciiWordCharacter(code: number): boolean {
  return code < 128 && ASCII_WORD[code] === 1;
}

/** How many UTF-16 units the word character at an offset takes; 0 when there is none. */
export function wordCharacterLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 128) return ASCII_WORD[code] === 1 ? 1 : 0;
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

/** Whether a word may go on with a UTF-16 unit that is no character of words in ASCII. */
export function mayGoOnWord(code: number): boolean {
  return code >= 128 || ASCII_WORD[code] === 2;
}

/** Holds two parts of a word together: `e-mail`, `don't`, `R&D`. */
export function isJoiner(code: number): boolean {
  return JOINERS.has(code);
}

/** White space that does not end a line; the no-break space and the byte-order mark are among it. */
export const SPACES =
  "[ \\t\\v\\f\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";
