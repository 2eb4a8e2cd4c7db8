import type { IToken } from "chevrotain";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { nameInQuotes } from "../findings/statements.ts";
import { needsBackticks } from "../layout/reserved.ts";
import type { Name, TextLiteral } from "../tree/expressions.ts";
import { spanOf } from "./base.ts";

/** The text that a token in quotes holds; the closing quote may be missing. */
export function textLiteral(token: IToken): TextLiteral {
  return { kind: "literal", span: spanOf(token), type: "text", value: textValue(token.image) };
}

/** A name that stands in quotes, which is reported. */
export function unquotedName(token: IToken, report: Report): Name {
  const { span, value } = textLiteral(token);
  const text = value.trim().replace(/\s+/g, " ");
  const fix = replacement(span, needsBackticks(text) ? `\`${text}\`` : text, true);
  report(nameInQuotes, span, { name: text }, fix);
  return { kind: "name", span, text, quoted: true };
}

function textValue(image: string): string {
  const closed = image.length > 1 && /["“”]$/.test(image) && !endsEscaped(image);
  const inner = image.slice(1, closed ? -1 : undefined);
  return (closed ? inner : inner.trimEnd()).replace(/\\(["\\])/g, "$1");
}

/** Whether the last character is escaped: an odd number of backslashes stands before it. */
function endsEscaped(image: string): boolean {
  return (/(\\*).$/.exec(image)?.[1]?.length ?? 0) % 2 === 1;
}
