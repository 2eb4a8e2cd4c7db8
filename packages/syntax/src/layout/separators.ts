import type { IToken, TokenType } from "chevrotain";
import type { TokenList } from "../lexer/token-list.ts";
import { Comma, Numeral, Version } from "../lexer/tokens.ts";
import { decimalText, isCurrency } from "./literals.ts";
import { type Pieces, Place } from "./pieces.ts";

/** A number that is written with signs or spaces between its digits, over one or several raw tokens. */
export interface Separated {
  /** As the language writes it. */
  readonly text: string;
  /** How many raw tokens it takes. */
  readonly length: number;
  readonly by: "comma" | "space" | "point";
}

const thousandsByPoints = /^\d{1,3}(?:\.\d{3})+$/;

/** `1.000.000`, which the lexer takes for a version. */
export function hasPointsForThousands(type: TokenType | undefined, image: string): boolean {
  return type === Version && thousandsByPoints.test(image);
}

/** `50.000`: a number as it stands, which hardly anybody means as fifty. */
export function hasPointForThousands(image: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(image);
}

/** `1,5`, `1,000,000`, `50 000`. */
export function separated(
  pieces: Pieces,
  index: number,
  end: number,
  isListed: boolean,
): Separated | undefined {
  const { tokens } = pieces;
  const image = tokens.imageAt(index);
  const isCommaNext = isGlued(tokens, index, Comma) && index + 1 < end;
  if (hasPointsForThousands(tokens.typeAt(index), image) && !isCommaNext) {
    return { text: image.replaceAll(".", ""), length: 1, by: "point" };
  }
  const apart = spaced(pieces, index, end) ?? withCommas(pieces, index, end);
  if (apart?.by !== "comma" || !isListed) return apart;
  // In a list, a currency that only the last of the numbers has is that of them all.
  return isCurrency(tokens.imageAt(index + apart.length)) ? apart : undefined;
}

function spaced({ tokens, places }: Pieces, index: number, end: number): Separated | undefined {
  let last = index;
  if (!/^[1-9]\d{0,2}$/.test(tokens.imageAt(index))) return undefined;
  while (last + 1 < end && places[last + 1] === Place.inside && isGroup(tokens.at(last + 1))) {
    last += 1;
  }
  if (last === index) return undefined;
  const text = tokens.slice(index, last + 1).map(({ image }) => image);
  return { text: decimalText(text.join("")), length: last - index + 1, by: "space" };
}

function isGroup(token: IToken | undefined): boolean {
  return token?.tokenType === Numeral && /^\d{3}(?:\.\d+)?$/.test(token.image);
}

function withCommas({ tokens }: Pieces, index: number, end: number): Separated | undefined {
  let last = index;
  while (last + 2 < end && isGlued(tokens, last, Comma) && isGlued(tokens, last + 1, Numeral)) {
    last += 2;
  }
  if (last === index) return undefined;
  const parts: string[] = [];
  for (let at = index; at <= last; at += 2) parts.push(tokens.imageAt(at));
  return { text: withoutCommas(parts), length: last - index + 1, by: "comma" };
}

/** `1,5` is one and a half; `1,000,000` a million; `50.000,00` fifty thousand. */
function withoutCommas([whole = "", ...rest]: readonly string[]): string {
  if (rest.length === 1 && thousandsByPoints.test(whole)) {
    return `${whole.replaceAll(".", "")}.${rest[0] ?? ""}`;
  }
  const thousands = rest.every((part) => /^\d{3}(?:\.\d+)?$/.test(part));
  if (rest.length > 1 || thousands) return [whole, ...rest].join("");
  return `${whole}.${rest[0] ?? ""}`;
}

function isGlued(tokens: TokenList, index: number, type: TokenType): boolean {
  return tokens.typeAt(index + 1) === type && tokens.endAt(index) === tokens.startAt(index + 1);
}
