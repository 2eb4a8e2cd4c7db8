import { type Comparison, fold } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { otherWords } from "../findings/history-words.ts";

const article = /^(?:an?|some|one) /iu;

/** Whether a comparison is `there is no contact`, which is reported: the words after `is` say it all. */
export function saysThereIs(on: Elaboration, { left, operator, right, span }: Comparison): boolean {
  const [only] = right;
  if (operator !== "is" && operator !== "is not") return false;
  if (left.kind !== "nameExpression" || fold(left.name.text) !== "there") return false;
  if (only?.kind !== "nameExpression" && only?.kind !== "historyExpression") return false;
  const { text, span: named } = only.name;
  const bare = text.replace(article, "");
  const reading = on.names.reading(bare);
  if (reading === undefined || on.find(left.name) !== undefined) return false;
  const found = source(on, span);
  const negated = operator === "is not";
  const said = reading.word === "all" ? `${negated ? "no" : "any"} ${bare}` : bare;
  const rest = on.text.slice(named.end, span.end);
  const sentence = `${negated && reading.word !== "all" ? "not " : ""}${said}${rest}`;
  const fix = {
    title: `Replace with \`${sentence}\``,
    certain: true,
    edits: [{ span, text: sentence }],
  };
  on.report(otherWords, span, { found, right: sentence }, fix);
  return true;
}
