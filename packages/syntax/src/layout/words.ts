import type { IToken } from "chevrotain";
import { Word } from "../lexer/tokens.ts";

/** The word as the dialect table spells it: keywords match in any case. Empty for what is no word. */
export function keyOf(token: IToken | undefined): string {
  return token?.tokenType === Word ? token.image.toLowerCase() : "";
}
