import type { IToken } from "chevrotain";
import { replacement } from "../findings/fixes.ts";
import type { Report } from "../findings/reporter.ts";
import { nameInQuotes } from "../findings/statements.ts";
import { needsBackticks } from "../layout/reserved.ts";
import { textLiteral } from "../layout/texts.ts";
import type { Name } from "../tree/expressions.ts";

/** A name that stands in quotes, which is reported. */
export function unquotedName(token: IToken, report: Report): Name {
  const { span, value } = textLiteral(token);
  const text = oneSpace(value);
  const fix = replacement(span, nameOf(value), true);
  report(nameInQuotes, span, { name: text }, fix);
  return { kind: "name", span, text, quoted: true };
}

/** A text as a name is written, in backticks where it has to be. */
export function nameOf(value: string): string {
  const text = oneSpace(value);
  return needsBackticks(text) ? `\`${text}\`` : text;
}

function oneSpace(value: string): string {
  return value.trim().replace(/\s+/g, " ");
}
