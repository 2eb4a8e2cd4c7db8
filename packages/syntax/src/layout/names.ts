import type { IToken } from "chevrotain";
import { endOf } from "../lexer/lexer.ts";
import type { Name } from "../tree/expressions.ts";
import { makeToken, NameToken } from "./tokens.ts";

/** A name of the words from one token to another, both included. */
export function nameToken(words: readonly IToken[], first: number, last: number): IToken {
  const from = words[first];
  if (from === undefined) throw new RangeError(`no token ${first}`);
  const { startOffset: start } = from;
  let text = from.image;
  let end = endOf(from);
  for (let index = first + 1; index <= last; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    text += ` ${word.image}`;
    end = endOf(word);
  }
  return quotedOrNot(text, start, end, false);
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
