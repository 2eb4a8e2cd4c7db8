import { english } from "../dialect/en.ts";
import { leaf } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { AnythingElse, LiteralToken } from "../layout/tokens.ts";
import { Text } from "../lexer/tokens.ts";
import type { ReadMapping, ReadStatement } from "../tree/statements.ts";
import type { StatementSyntax } from "./syntax.ts";

const needed = { what: "a column in quotes", example: 'read channel from "Route To Market"' };
const { example } = needed;

/** `read NAME from "column"`, with the values that the column spells differently. */
export const read: StatementSyntax<ReadStatement> = {
  keyword: "read",
  head: "plain",
  split: { word: "from", pick: "before text", mode: "mappings" },
  clauses: { written: { start: "text", mode: "plain" } },
  read(kit) {
    const from = kit.one("from");
    const name = kit.name("the name of a fact", example);
    if (from === undefined) kit.reportNoClause(name, "from", "a column in quotes", example);
    const [column, values] = from === undefined ? [] : splitColumn(from);
    return {
      kind: "read",
      span: kit.span,
      name,
      column: column === undefined ? null : kit.leadingText(column, needed),
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

/** The column, and the values that follow it; a column without quotes ends where a value begins. */
function splitColumn(slice: Slice): readonly [Slice, Slice] {
  const { tokens } = slice;
  const isQuoted = tokens[0]?.tokenType === Text;
  const found = tokens.findIndex(({ tokenType }) => startsMapping.has(tokenType));
  const end = isQuoted ? 1 : found < 0 ? tokens.length : found;
  const values = { ...slice, anchor: tokens[end - 1] ?? slice.anchor, tokens: tokens.slice(end) };
  return [{ ...slice, tokens: tokens.slice(0, end) }, values];
}

const startsMapping = new Set([Text, LiteralToken, AnythingElse]);

function printMapping({ from, otherwise, to, span }: ReadMapping, printer: Printer): ClauseDoc {
  const at = span.start;
  const values = otherwise ? leaf(english.places["anything else"][0], at) : printer.literals(from);
  return { at, doc: [values, " ", printer.clauseWord("as", to), printer.expression(to)] };
}
