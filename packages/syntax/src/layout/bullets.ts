import { english } from "../dialect/en.ts";
import { endOf } from "../lexer/lexer.ts";
import * as raw from "../lexer/tokens.ts";
import { isBulletSign } from "../text/bullets.ts";
import { type Pieces, Place } from "./pieces.ts";
import { keyOf } from "./words.ts";

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
  const token = tokens[index];
  if (token === undefined || token.tokenType === raw.Word) return undefined;
  const next = tokens[index + 1];
  const isNumbered =
    token.tokenType === raw.Numeral &&
    next?.startOffset === endOf(token) &&
    (next.image === "." || next.image === ")");
  if (!isNumbered && !isBulletSign(token.image)) return undefined;
  const end = endOf(isNumbered ? next : token);
  if (!/[^\S\r\n]/.test(text[end] ?? "")) return undefined;
  return {
    image: text.slice(token.startOffset, end),
    start: token.startOffset,
    length: isNumbered ? 2 : 1,
  };
}

/** Whether an item is joined to the one before it by its own words. */
export function isJoined({ tokens }: Pieces, index: number, { length }: Bullet): boolean {
  const before = tokens[index - 1];
  return (
    before?.tokenType === raw.Comma ||
    joiners.has(keyOf(before)) ||
    joiners.has(keyOf(tokens[index + length]))
  );
}
