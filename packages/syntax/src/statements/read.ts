import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import { Text } from "../lexer/tokens.ts";
import type { ReadMapping, ReadStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = 'read channel from "Route To Market"';

/** `read NAME from "column"`, with the values that the column spells differently. */
export const read: StatementSyntax<ReadStatement> = {
  keyword: "read",
  head: "plain",
  split: { word: "from", pick: "before text", mode: "mappings" },
  clauses: { written: { start: "text", mode: "plain" } },
  read(kit) {
    const from = kit.one("from");
    const name = kit.name(kit.head, "the name of a fact", example);
    const column = from === undefined ? null : kit.leadingText(from, { what: "a column in quotes", example });
    if (from === undefined && name !== null) {
      kit.reportMissing(kit.endOfHead, "`from` with a column in quotes", example);
    }
    const quoted = from?.tokens[0]?.tokenType === Text;
    const values =
      from === undefined || !quoted
        ? undefined
        : { ...from, anchor: from.tokens[0] ?? from.anchor, tokens: from.tokens.slice(1) };
    return {
      kind: "read",
      span: kit.span,
      name,
      column,
      format: kit.textClause("written"),
      mappings: values === undefined ? [] : kit.sentences.mappings(values),
    };
  },
  print({ name, column, format, mappings, span }, printer) {
    const head = [
      leaf(`${english.statements.read} `, span.start),
      name === null ? "" : printer.name(name),
      column === null ? "" : [" ", printer.clauseWord("from", column), printer.literal(column)],
    ];
    const clauses = printer.inOrder([
      format === null ? null : printer.textClause(english.clauses.written, format),
      ...mappings.map((mapping) => printMapping(mapping, printer)),
    ]);
    return { head, clauses };
  },
};

function printMapping({ from, otherwise, to, span }: ReadMapping, printer: Printer): ClauseDoc {
  const at = span.start;
  const values = otherwise
    ? leaf(english.places["anything else"][0], at)
    : printer.literals(from);
  return { at, doc: [values, " ", printer.clauseWord("as", to), printer.expression(to)] };
}
