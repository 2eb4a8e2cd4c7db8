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
};
