import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { UseStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `use "file"`. */
export const use: StatementSyntax<UseStatement> = {
  keyword: "use",
  head: "plain",
  clauses: {},
  read(kit) {
    const needed = { what: "a file in quotes", example: 'use "vocabulary.playbook"' };
    return { kind: "use", span: kit.span, path: kit.wholeText(kit.head, needed) };
  },
  print({ path, span }, printer) {
    const word = leaf(english.statements.use, span.start);
    return { head: path === null ? word : [word, " ", printer.literal(path)], clauses: [] };
  },
};
