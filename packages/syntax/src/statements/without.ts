import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { NameToken } from "../layout/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import type { WithoutStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const { without: keyword, rule } = english.statements;
const needed = {
  what: `\`${rule}\` with a title in quotes`,
  example: 'without rule "Expert on demand"',
};

/** `without rule "title"`. */
export const without: StatementSyntax<WithoutStatement> = {
  keyword: "without",
  head: "plain",
  clauses: {},
  read(kit) {
    return { kind: "without", span: kit.span, title: kit.wholeText(titleIn(kit.head), needed) };
  },
  print({ title, span }, printer) {
    const words = leaf(`${keyword} ${rule}`, span.start);
    return { head: title === null ? words : [words, " ", printer.literal(title)], clauses: [] };
  },
};

/** What follows the word `rule`, which a title without quotes has drawn into its name. */
function titleIn(head: Slice): Slice {
  const [first, ...rest] = head.tokens;
  if (first?.tokenType !== NameToken) return head;
  const { text } = first.payload as Name;
  const word = text.split(" ", 1)[0] ?? "";
  if (word.toLowerCase() !== rule) return head;
  if (word === text) return { ...head, anchor: first, tokens: rest };
  const skipped = word.length + 1;
  const title = {
    ...first,
    image: first.image.slice(skipped),
    startOffset: first.startOffset + skipped,
  };
  return { ...head, tokens: [title, ...rest] };
}
