import type { IToken } from "chevrotain";
import { endOf } from "../lexer/lexer.ts";
import type { TokenList } from "../lexer/token-list.ts";
import { makeToken } from "../lexer/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import { NameToken } from "./tokens.ts";

/** A name of the words from one token to another, both included. */
export function nameToken(tokens: TokenList, first: number, last: number): IToken {
  let text = tokens.imageAt(first);
  for (let index = first + 1; index <= last; index += 1) text += ` ${tokens.imageAt(index)}`;
  return quotedOrNot(text, tokens.startAt(first), tokens.endAt(last), false);
}

/** A name in backticks; the token's image includes them. */
export function backtickToken(token: IToken, text: string): IToken {
  return quotedOrNot(text, token.startOffset, endOf(token), true);
}

function quotedOrNot(text: string, start: number, end: number, quoted: boolean): IToken {
  const name: Name = { kind: "name", span: { start, end }, text, quoted };
  const token = makeToken(NameToken, text, start, name);
  // The image must be as long as the source, because a token's end is computed from it.
  return text.length === end - start ? token : { ...token, image: " ".repeat(end - start) };
}
