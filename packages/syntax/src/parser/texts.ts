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
  const text = value.trim().replace(/\s+/g, " ");
  const fix = replacement(span, needsBackticks(text) ? `\`${text}\`` : text, true);
  report(nameInQuotes, span, { name: text }, fix);
  return { kind: "name", span, text, quoted: true };
}
