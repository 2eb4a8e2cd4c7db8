import { english } from "../dialect/en.ts";
import type { Edit } from "../findings/finding.ts";
import type { Report } from "../findings/reporter.ts";
import { type ListJoiner, listForSentence } from "../findings/statements.ts";
import { clauseWord } from "./boundary.ts";
import { type Bullet, bulletAt, isJoined } from "./bullets.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { Clause } from "./shape.ts";
import { keyOf } from "./words.ts";

/** One finding for a whole list, whose fix makes a sentence of it. */
export function reportList(
  pieces: Pieces,
  first: number,
  end: number,
  { anchor, tokens: before }: Clause,
  joiner: ListJoiner,
  report: Report,
): void {
  const { tokens, places } = pieces;
  const edits: Edit[] = [];
  for (let index = first; index < end; index += 1) {
    if (index > first && isNextClause(tokens.keyAt(index), places[index])) break;
    const bullet = bulletAt(pieces, index);
    if (bullet === undefined) continue;
    const isFirst = index === first && (before.length === 0 || joiner === ",");
    edits.push(...withoutBullet(pieces, index, bullet, isFirst ? "line" : joiner));
  }
  const { start, image: found } = bulletAt(pieces, first) as Bullet;
  report(
    listForSentence,
    { start, end: start + found.length },
    { found, clause: anchor.image.toLowerCase(), joiner },
    {
      title: joiner === "line" ? "Take the bullets out" : `Join the lines by \`${joiner}\``,
      certain: joiner !== "and" || keyOf(anchor) === english.clauses.then,
      edits,
    },
  );
}

function isNextClause(key: string, place: Pieces["places"][number] | undefined): boolean {
  return place !== Place.inside && clauseWord(key) !== undefined;
}

function withoutBullet(
  pieces: Pieces,
  index: number,
  bullet: Bullet,
  joiner: ListJoiner,
): readonly Edit[] {
  const { start, image } = bullet;
  const end = start + image.length;
  const indent = pieces.places[index] === Place.margin ? "  " : "";
  const out = { span: { start, end: end + 1 }, text: indent };
  if (joiner === "line" || isJoined(pieces, index, bullet)) return [out];
  if (joiner !== ",") return [{ span: { start, end }, text: `${indent}${joiner}` }];
  const before = pieces.tokens.endAt(index - 1);
  return [{ span: { start: before, end: before }, text: "," }, out];
}
