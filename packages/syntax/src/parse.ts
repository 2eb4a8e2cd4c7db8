import { remember, reparse } from "./incremental/reparse.ts";
import { readInStretches } from "./incremental/stretches.ts";
import { liftBullets } from "./layout/lifted.ts";
import { type Pieces, readPieces } from "./layout/pieces.ts";
import { readWhole } from "./part.ts";
import type { SyntaxFile } from "./tree/file.ts";

/**
 * Reads a playbook file. Never throws: whatever the text holds, there is a tree of what was understood, and findings say what
 * was not. Each statement is read by itself, so a broken one hides nothing in another.
 *
 * @param text the whole file; a byte-order mark and any line ends are accepted
 * @param before what was read of the file before it was changed: sentences that are the same are not read again
 * @example parse("when ready then pitch project").statements[0]?.kind; // "rule"
 */
export function parse(text: string, before?: SyntaxFile): SyntaxFile {
  const reread = before === undefined ? null : reparse(text, before);
  return reread ?? readInStretches(text) ?? parsePieces(readPieces(text));
}

/** Reads a file whose tokens are there already. */
export function parsePieces(read: Pieces): SyntaxFile {
  const pieces = liftBullets(read);
  const { statements, comments, findings, names, isAmbiguous } = readWhole(pieces);
  const file = { text: pieces.text, statements, comments, findings };
  if (!isAmbiguous) remember(file, names);
  return file;
}
