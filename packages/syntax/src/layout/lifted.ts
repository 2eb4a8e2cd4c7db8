import { english } from "../dialect/en.ts";
import { Numeral, Text } from "../lexer/tokens.ts";
import { clauseWord } from "./boundary.ts";
import { type Bullet, bulletAt } from "./bullets.ts";
import { type Pieces, Place } from "./pieces.ts";
import { statementWord } from "./ranges.ts";

/** A file's tokens without the bullets of lines that begin with words of their own. */
export interface Lifted extends Pieces {
  /** The bullets, by the index of the token that each stood before. */
  readonly bullets: ReadonlyMap<number, Bullet>;
}

const { when, then, unless, because, given, expect } = english.clauses;
/** No name begins with one of them, so that none is subtracted. */
const sureWords: ReadonlySet<string> = new Set([when, then, unless, because]);
/** Of names in other statements these may be the first words. */
const sureInTests: ReadonlySet<string> = new Set([given, expect]);
const tests: ReadonlySet<string> = new Set([english.statements.test, given, expect]);

/** Reads a line whose own word follows a bullet as if it began with that word. */
export function liftBullets(pieces: Pieces): Lifted {
  const found = bulletsIn(pieces);
  if (found.size === 0) return { ...pieces, bullets: found };
  const bullets = new Map<number, Bullet>();
  const kept: number[] = [];
  const places: number[] = [];
  const lines: number[] = [];
  for (let index = 0; index < pieces.tokens.length; index += 1) {
    const place = pieces.places[index] ?? Place.inside;
    const bullet = found.get(index);
    if (bullet !== undefined) {
      bullets.set(kept.length, bullet);
      index += bullet.length;
    }
    if (place !== Place.inside) lines.push(kept.length);
    kept.push(index);
    places.push(place);
  }
  const tokens = pieces.tokens.pick(kept);
  return { ...pieces, tokens, places: Uint8Array.from(places), lines, bullets };
}

function bulletsIn(pieces: Pieces): ReadonlyMap<number, Bullet> {
  const { tokens, places, lines } = pieces;
  const found = new Map<number, Bullet>();
  let margin = 0;
  for (const index of lines) {
    const place = places[index];
    const bullet = bulletAt(pieces, index);
    const first = index + (bullet?.length ?? 0);
    if (bullet !== undefined && places[first] === Place.inside) {
      const begins = place === Place.margin && statementWord(tokens.keyAt(first)) !== null;
      if (begins || isSure(pieces, first, margin)) found.set(index, bullet);
    }
    if (place === Place.margin) margin = first;
  }
  return found;
}

/** @param margin the first word of the last line at the margin */
function isSure({ tokens }: Pieces, index: number, margin: number): boolean {
  const key = tokens.keyAt(index);
  if (sureWords.has(key)) return true;
  if (sureInTests.has(key) && tests.has(tokens.keyAt(margin))) return true;
  const next = tokens.typeAt(index + 1);
  return clauseWord(key) !== undefined && (next === Text || next === Numeral);
}
