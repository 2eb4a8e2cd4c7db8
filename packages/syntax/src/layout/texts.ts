import type { IToken } from "chevrotain";
import { endOf } from "../lexer/lexer.ts";
import type { TextLiteral } from "../tree/expressions.ts";

/** The text that a token in quotes holds; the closing quote may be missing. */
export function textLiteral(token: IToken): TextLiteral {
  const span = { start: token.startOffset, end: endOf(token) };
  return { kind: "literal", span, type: "text", value: textValue(token.image) };
}

function textValue(image: string): string {
  const isPlain = image.length > 1 && image.endsWith('"') && !image.includes("\\");
  if (isPlain) return image.slice(1, -1);
  const closed = image.length > 1 && /["“”]$/.test(image) && !endsEscaped(image);
  const inner = image.slice(1, closed ? -1 : undefined);
  return (closed ? inner : inner.trimEnd()).replace(/\\(["\\])/g, "$1");
}

/** Whether the last character is escaped: an odd number of backslashes stands before it. */
function endsEscaped(image: string): boolean {
  return (/(\\*).$/.exec(image)?.[1]?.length ?? 0) % 2 === 1;
}
