import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import { NameToken } from "../layout/tokens.ts";
import type { Name } from "../tree/expressions.ts";
import type { WithoutStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const needed = { what: "`rule` with a title in quotes", example: 'without rule "Expert on demand"' };

/** `without rule "title"`. */
export const without: StatementSyntax<WithoutStatement> = {
  keyword: "without",
  head: "plain",
  clauses: {},
  read(kit) {
    const { head } = kit;
    const [first, ...rest] = head.tokens;
    const isRule =
      first?.tokenType === NameToken && (first.payload as Name).text.toLowerCase() === english.statements.rule;
    const titled = isRule ? { ...head, anchor: first, tokens: rest } : head;
    return { kind: "without", span: kit.span, title: kit.wholeText(titled, needed) };
  },
  print({ title, span }, printer) {
    const words = leaf(`${english.statements.without} ${english.statements.rule}`, span.start);
    return { head: title === null ? words : [words, " ", printer.literal(title)], clauses: [] };
  },
};
