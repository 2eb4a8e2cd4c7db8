import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
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
    const name = kit.name("a name", example);
    if (value === undefined) kit.reportNoClause(name, "as", "what it means", example);
    return {
      kind: "define",
      span: kit.span,
      name,
      value: value === undefined ? kit.missingValue : kit.sentences.condition(value),
    };
  },
  print({ name, value, span }, printer) {
    const head = [
      leaf(`${english.statements.define} `, span.start),
      name === null ? "" : printer.name(name),
      " ",
      printer.condition(english.clauses.as, value, undefined, 3).doc,
    ];
    return { head, clauses: [] };
  },
};
