import type { IToken } from "chevrotain";
import { readTokens, type Take } from "../lexer/lexer.ts";
import { TokenList } from "../lexer/token-list.ts";
import {
  Comment as CommentToken,
  ForeignComment,
  MergeMark,
  makeToken,
  Newline,
} from "../lexer/tokens.ts";
import type { Comment } from "../tree/file.ts";

/** Where a token stands on its line. */
export const Place = { inside: 0, margin: 1, indented: 2 } as const;

/** A file's tokens without comments and line ends, which live on as `places`. */
export interface Pieces {
  readonly text: string;
  readonly tokens: TokenList;
  /** For every token one of `Place`: whether it is the first of its line, and if so whether at the margin. */
  readonly places: Uint8Array;
  /** The first token of each line, by its index. */
  readonly lines: readonly number[];
  readonly comments: readonly Comment[];
  /** Those of the comments that begin with another sign than `#`: they are none yet. */
  readonly foreign: readonly IToken[];
  /** How far the margin is from the start of the lines. */
  readonly margin: number;
}

/** Some lines of a text, of which it is known how far the margin is from their start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly margin: number;
}

/** @param stretch the lines to read, where these are not all */
export function readPieces(text: string, stretch?: Stretch): Pieces {
  const { start: from, end: to } = stretch ?? { start: 0, end: text.length };
  const tokens = new TokenList(text, 16 + ((to - from) >> 2));
  const comments: Comment[] = [];
  const foreign: IToken[] = [];
  const lines: number[] = [];
  const indents: number[] = [];
  let lineStart = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  let first = true;
  let margin = stretch?.margin ?? Number.POSITIVE_INFINITY;
  const take: Take = (type, start, end, word) => {
    if (type === Newline) {
      lineStart = end;
      first = true;
    } else if (type === CommentToken || type === ForeignComment || type === MergeMark) {
      const image = text.slice(start, end);
      if (type !== CommentToken) foreign.push(makeToken(type, image, start, undefined));
      const trimmed = image.trimEnd();
      comments.push({
        span: { start, end: start + trimmed.length },
        text: trimmed,
        ownLine: first,
      });
    } else {
      if (first) {
        const indent = start - lineStart;
        margin = Math.min(margin, indent);
        lines.push(tokens.length);
        indents.push(indent);
        first = false;
      }
      tokens.push(type, start, end, word);
    }
  };
  readTokens(text, take, from, to);
  margin = tokens.length === 0 ? 0 : margin;
  const places = new Uint8Array(tokens.length);
  // A text that is indented as a whole, as in a program that embeds it, has its margin where its lines begin.
  for (const [line, first] of lines.entries()) {
    places[first] = indents[line] === margin ? Place.margin : Place.indented;
  }
  return { text, tokens, places, lines, comments, foreign, margin };
}
