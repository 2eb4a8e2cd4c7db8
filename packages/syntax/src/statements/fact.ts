import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { FactStatement } from "../tree/statements.ts";
import { identity, printId, readId } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `fact NAME is TYPE`, with `ask` and `id`. */
export const fact: StatementSyntax<FactStatement> = {
  keyword: "fact",
  head: "plain",
  split: { word: "is", pick: "first", mode: "type" },
  clauses: { ask: { start: "text", mode: "plain" }, ...identity },
  read(kit) {
    const type = kit.one("is");
    const name = kit.name("a name", "fact stage is text");
    if (type === undefined) kit.reportNoClause(name, "is", "a type", "fact stage is text");
    return {
      kind: "fact",
      span: kit.span,
      name,
      type: type === undefined ? null : kit.sentences.type(type),
      ask: kit.textClause("ask"),
      id: readId(kit),
    };
  },
  print({ name, type, ask, id, span }, printer, column) {
    const word = leaf(`${english.statements.fact} `, span.start);
    const head = [
      word,
      name === null ? "" : printer.paddedName(name, column),
      type === null ? "" : [" ", printer.clauseWord("is", type), printer.type(type)],
    ];
    const clauses = printer.inOrder([
      ask === null ? null : printer.textClause(english.clauses.ask, ask),
      printId(id, printer),
    ]);
    return { head, clauses, spread: id !== null };
  },
};
