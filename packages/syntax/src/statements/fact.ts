import type { FactStatement } from "../tree/statements.ts";
import { identity, readId } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `fact NAME is TYPE`, with `ask` and `id`. */
export const fact: StatementSyntax<FactStatement> = {
  keyword: "fact",
  head: "plain",
  split: { word: "is", pick: "first", mode: "type" },
  clauses: { ask: { start: "text", mode: "plain" }, ...identity },
  read(kit) {
    const type = kit.one("is");
    const name = kit.name(kit.head, "a name", "fact stage is text");
    if (type === undefined && name !== null) {
      kit.reportMissing(kit.endOfHead, "`is` with a type", `fact ${name.text} is yes/no`);
    }
    return {
      kind: "fact",
      span: kit.span,
      name,
      type: type === undefined ? null : kit.sentences.type(type),
      ask: kit.textClause("ask"),
      id: readId(kit),
    };
  },
};
