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
    return {
      kind: "set",
      span: kit.span,
      name: kit.name(kit.head, "the name of a setting", example),
      value:
        value === undefined
          ? kit.missing(kit.endOfHead, "`to` with a value", example)
          : kit.sentences.value(value),
    };
  },
};
