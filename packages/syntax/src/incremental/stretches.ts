import { holdsReserved } from "../layout/bare-names.ts";
import { liftBullets } from "../layout/lifted.ts";
import { readPieces } from "../layout/pieces.ts";
import { surelyBegins } from "../layout/ranges.ts";
import { type Part, readPart } from "../part.ts";
import type { SyntaxFile } from "../tree/file.ts";
import { remember } from "./reparse.ts";

/** About how many letters are read at once: their tokens fit into the caches of a processor, and are gone before the next. */
const STRETCH = 16_384;

/**
 * Reads a long file a stretch at a time, each from the beginning of a statement to that of another.
 *
 * @returns null where all of it has to be there at once: it is short, nothing certainly begins in it, or a name that it declares holds
 *   a word of the language, which matters to every sentence
 */
export function readInStretches(text: string, length: number = STRETCH): SyntaxFile | null {
  if (text.length < 2 * length) return null;
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const end = beginningFrom(text, start + length);
    if (start === 0 && end === text.length) return null;
    // Where something certainly begins, there the margin is.
    const pieces = liftBullets(readPieces(text, { start, end, margin: 0 }));
    const part = readPart(pieces, (own) => (own.some(holdsReserved) ? null : []));
    if (part === null) return null;
    parts.push(part);
    start = end;
  }
  const file: SyntaxFile = {
    text,
    statements: parts.flatMap(({ statements }) => statements),
    comments: parts.flatMap(({ comments }) => comments),
    findings: parts.flatMap(({ findings }) => findings),
  };
  remember(
    file,
    parts.flatMap(({ names }) => names),
  );
  return file;
}

/** Where the next statement certainly begins. */
function beginningFrom(text: string, offset: number): number {
  surelyBegins.lastIndex = offset;
  const found = surelyBegins.exec(text);
  surelyBegins.lastIndex = 0;
  return found?.index ?? text.length;
}
