import type { IToken } from "chevrotain";
import { Word } from "../lexer/tokens.ts";

/** The word as the dialect table spells it: keywords match in any case. Empty for what is no word. */
export function keyOf(token: IToken | undefined): string {
  if (token === undefined || token.tokenTypeIdx !== Word.tokenTypeIdx) return "";
  const first = token.image.charCodeAt(0);
  // Most words are lower case already; looking at two letters is cheaper than making a new text for each.
  const second = token.image.charCodeAt(1);
  return first >= 97 && first <= 122 && !(second >= 65 && second <= 90)
    ? token.image
    : token.image.toLowerCase();
}
