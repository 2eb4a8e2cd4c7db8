import { type IToken, Lexer } from "chevrotain";
import { lexerTokens } from "./tokens.ts";

const lexer = new Lexer(lexerTokens, {
  positionTracking: "onlyOffset",
  ensureOptimizations: true,
  skipValidations: true,
});

/** Every token of a text, comments and line ends too; white space is left out. Each character finds some token. */
export function tokenize(text: string): IToken[] {
  return lexer.tokenize(text).tokens;
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
