import type { IToken } from "chevrotain";
import { tokenize } from "../lexer/lexer.ts";
import { Comment as CommentToken, ForeignComment, MergeMark, Newline } from "../lexer/tokens.ts";
import type { Comment } from "../tree/file.ts";

/** Where a token stands on its line. */
export const Place = { inside: 0, margin: 1, indented: 2 } as const;

/** A file's tokens without comments and line ends, which live on as `places`. */
export interface Pieces {
  readonly text: string;
  readonly tokens: readonly IToken[];
  /** For every token one of `Place`: whether it is the first of its line, and if so whether at the margin. */
  readonly places: Uint8Array;
  readonly comments: readonly Comment[];
  /** Those of the comments that begin with another sign than `#`: they are none yet. */
  readonly foreign: readonly IToken[];
  /** How far the margin is from the start of the lines. */
  readonly margin: number;
}

/** @param known how far the margin is, where the text is a part of a file of which that is known */
export function readPieces(text: string, known?: number): Pieces {
  const all = tokenize(text);
  let count = 0;
  const indents = new Uint32Array(all.length);
  const comments: Comment[] = [];
  const foreign: IToken[] = [];
  let lineStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let first = true;
  let margin = known ?? Number.POSITIVE_INFINITY;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined) break;
    const { startOffset: start, image, tokenTypeIdx } = token;
    if (tokenTypeIdx === Newline.tokenTypeIdx) {
      lineStart = start + image.length;
      first = true;
    } else if (isComment(tokenTypeIdx)) {
      if (tokenTypeIdx !== CommentToken.tokenTypeIdx) foreign.push(token);
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
        indents[count] = indent + 1;
      }
      first = false;
      all[count] = token;
      count += 1;
    }
  }
  all.length = count;
  margin = count === 0 ? 0 : margin;
  return { text, tokens: all, places: placesOf(indents, margin), comments, foreign, margin };
}

function isComment(type: number): boolean {
  return (
    type === CommentToken.tokenTypeIdx ||
    type === ForeignComment.tokenTypeIdx ||
    type === MergeMark.tokenTypeIdx
  );
}

/** A text that is indented as a whole, as in a program that embeds it, has its margin where its lines begin. */
function placesOf(indents: Uint32Array, margin: number): Uint8Array {
  const places = new Uint8Array(indents.length);
  for (let index = 0; index < indents.length; index += 1) {
    const indent = indents[index] ?? 0;
    if (indent > 0) places[index] = indent === margin + 1 ? Place.margin : Place.indented;
  }
  return places;
}
