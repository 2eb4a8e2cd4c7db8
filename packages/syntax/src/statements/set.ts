import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { SetStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "set answer target to 2h";

/** `set NAME to VALUE`. */
export const set: StatementSyntax<SetStatement> = {
  keyword: "set",
  head: "plain",
  split: { word: "to", pick: "last", mode: "condition" },
  clauses: {},
  read(kit) {
    const value = kit.one("to");
    const name = kit.name("the name of a setting", example);
    if (value === undefined) kit.reportNoClause(name, "to", "a value", example);
    return {
      kind: "set",
      span: kit.span,
      name,
      value: value === undefined ? kit.missingValue : kit.sentences.value(value),
    };
  },
  print({ name, value, span }, printer) {
    const head = [
      leaf(`${english.statements.set} `, span.start),
      name === null ? "" : printer.name(name),
      " ",
      printer.condition(english.clauses.to, value).doc,
    ];
    return { head, clauses: [] };
  },
};
