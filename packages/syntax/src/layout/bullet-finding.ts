import type { Edit } from "../findings/finding.ts";
import type { Report } from "../findings/reporter.ts";
import { bulletBeforeWord } from "../findings/statements.ts";
import type { Lifted } from "./lifted.ts";
import { Place } from "./pieces.ts";
import type { StatementRange } from "./ranges.ts";

/** One finding for all lines of a statement that begin with a bullet before a word of their own. */
export function reportBullets(
  pieces: Lifted,
  { start, end }: StatementRange,
  report: Report,
): void {
  const { tokens, places, bullets } = pieces;
  const edits: Edit[] = [];
  let first: { readonly found: string; readonly word: string } | undefined;
  for (let index = start; index < end; index += 1) {
    const bullet = bullets.get(index);
    if (bullet === undefined) continue;
    const { image: found, start: from } = bullet;
    first ??= { found, word: tokens.imageAt(index) };
    const isContinued = index > start && places[index] === Place.margin;
    const span = { start: from, end: from + found.length + 1 };
    edits.push({ span, text: isContinued ? "  " : "" });
  }
  const [edit] = edits;
  if (edit === undefined || first === undefined) return;
  const { start: from } = edit.span;
  report(bulletBeforeWord, { start: from, end: from + first.found.length }, first, {
    title: edits.length === 1 ? "Take it out" : "Take the bullets out",
    certain: true,
    edits,
  });
}
