import { english } from "../dialect/en.ts";
import type { TokenList } from "../lexer/token-list.ts";
import * as raw from "../lexer/tokens.ts";
import { isBulletSign } from "../text/bullets.ts";
import { type Pieces, Place } from "./pieces.ts";

/** What begins an item of a list that was pasted into a sentence. */
export interface Bullet {
  readonly image: string;
  readonly start: number;
  /** How many tokens it takes. */
  readonly length: number;
}

const joiners = new Set([...english.places.and, ...english.places.or]);

/** The bullet, or the number of an item, that a line begins with. */
export function bulletAt({ tokens, places, text }: Pieces, index: number): Bullet | undefined {
  if (places[index] === Place.inside) return undefined;
  const type = tokens.typeAt(index);
  if (type === undefined || type === raw.Word) return undefined;
  const isNumbered = type === raw.Numeral && isPointAt(tokens, index + 1);
  if (!isNumbered && !isBulletSign(tokens.imageAt(index))) return undefined;
  const length = isNumbered ? 2 : 1;
  const start = tokens.startAt(index);
  const end = tokens.endAt(index + length - 1);
  if (!/[^\S\r\n]/.test(text[end] ?? "")) return undefined;
  return { image: text.slice(start, end), start, length };
}

/** Whether what follows a number without a space makes it that of an item. */
function isPointAt(tokens: TokenList, index: number): boolean {
  if (index >= tokens.length || tokens.startAt(index) !== tokens.endAt(index - 1)) return false;
  const image = tokens.imageAt(index);
  return image === "." || image === ")";
}

/** Whether an item is joined to the one before it by its own words. */
export function isJoined({ tokens }: Pieces, index: number, { length }: Bullet): boolean {
  return (
    tokens.typeAt(index - 1) === raw.Comma ||
    joiners.has(tokens.keyAt(index - 1)) ||
    joiners.has(tokens.keyAt(index + length))
  );
}
