import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { SettingStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "setting answer target is 1h";

/** `setting NAME is VALUE`. */
export const setting: StatementSyntax<SettingStatement> = {
  keyword: "setting",
  head: "plain",
  split: { word: "is", pick: "first", mode: "condition" },
  clauses: {},
  read(kit) {
    const value = kit.one("is");
    const name = kit.name("a name", example);
    if (value === undefined) kit.reportNoClause(name, "is", "a value", example);
    return {
      kind: "setting",
      span: kit.span,
      name,
      value: value === undefined ? kit.missingValue : kit.sentences.value(value),
    };
  },
  print({ name, value, span }, printer) {
    const head = [
      leaf(`${english.statements.setting} `, span.start),
      name === null ? "" : printer.name(name),
      " ",
      printer.condition(english.clauses.is, value).doc,
    ];
    return { head, clauses: [] };
  },
};
