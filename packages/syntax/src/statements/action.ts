import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { ActionStatement } from "../tree/statements.ts";
import { checkStart } from "./action-names.ts";
import { identity, printId, readId } from "./annotations.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "action offer expert chat is human, helps";

/** `action PHRASE is TRAIT, …`. */
export const action: StatementSyntax<ActionStatement> = {
  keyword: "action",
  head: "plain",
  split: { word: "is", pick: "first", mode: "traits" },
  clauses: identity,
  read(kit) {
    const traits = kit.one("is");
    const name = kit.name("a name", example);
    if (name !== null) checkStart(name, kit.report);
    if (traits === undefined) kit.reportNoClause(name, "is", "traits", example);
    return {
      kind: "action",
      span: kit.span,
      name,
      traits: traits === undefined ? [] : kit.sentences.traits(traits),
      id: readId(kit),
    };
  },
  print({ name, traits, id, span }, printer, column) {
    const [first] = traits;
    const head = [
      leaf(`${english.statements.action} `, span.start),
      name === null ? "" : printer.paddedName(name, column),
      first === undefined ? "" : [" ", printer.clauseWord("is", first), printer.names(traits)],
    ];
    return { head, clauses: printer.inOrder([printId(id, printer)]), spread: id !== null };
  },
};
