import type { DefineStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "define urgent as deal value > 50k EUR";

/** `define NAME as EXPRESSION`. */
export const define: StatementSyntax<DefineStatement> = {
  keyword: "define",
  head: "plain",
  split: { word: "as", pick: "first", mode: "condition" },
  clauses: {},
  read(kit) {
    const value = kit.one("as");
    return {
      kind: "define",
      span: kit.span,
      name: kit.name(kit.head, "a name", example),
      value:
        value === undefined
          ? kit.missing(kit.endOfHead, "`as` with what it means", example)
          : kit.sentences.condition(value),
    };
  },
};
