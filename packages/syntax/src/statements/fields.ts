import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import { wrongOperator } from "../findings/lexical.ts";
import { flatten } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import { isConnector } from "../layout/connectors.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { FieldIs, NameToken } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Relation, Text } from "../lexer/tokens.ts";
import { spanning, spanOf } from "../parser/base.ts";
import { unquotedName } from "../parser/texts.ts";
import type { Name } from "../tree/expressions.ts";
import type { Field } from "../tree/statements.ts";
import type { TypeNode } from "../tree/types.ts";
import type { StatementKit } from "./kit.ts";

const { is } = english.clauses;
const example = "medium is one of phone, email";

/** Reads the lines `FIELD is TYPE`, each by itself, so that a mistake in one hides nothing in another. */
export function readFields(kit: StatementKit, slice: Slice): readonly Field[] {
  return linesOf(kit.text, slice).flatMap((line) => readField(kit, line) ?? []);
}

/** A type may go on in the next line, which then declares nothing. */
function linesOf(text: string, { anchor, mode, word, tokens }: Slice): readonly Slice[] {
  const lines: Slice[] = [];
  let before = anchor;
  for (const [index, token] of tokens.entries()) {
    const isNewLine = /[\r\n]/.test(text.slice(endOf(before), token.startOffset));
    const mayBegin = token.tokenType === NameToken || token.tokenType === Text;
    const declares = tokens[index + 1]?.tokenType === FieldIs;
    const goesOn = !isNewLine || !mayBegin || (isConnector(before.tokenType) && !declares);
    const line = lines.at(-1);
    if (line !== undefined && goesOn) line.tokens.push(token);
    else lines.push({ anchor: before, mode, word, tokens: [token] });
    before = token;
  }
  return lines;
}

function readField(kit: StatementKit, line: Slice): Field | null {
  const [first, second, ...rest] = line.tokens;
  if (first === undefined) return null;
  if (first.tokenType !== NameToken && first.tokenType !== Text) {
    kit.sentences.leftover(line, 0);
    return null;
  }
  const name = first.tokenType === Text ? unquotedName(first, kit.report) : (first.payload as Name);
  const type = readType(kit, first, second, rest);
  return { kind: "field", span: spanning(first, type ?? first), name, type };
}

function readType(
  kit: StatementKit,
  name: IToken,
  word: IToken | undefined,
  rest: IToken[],
): TypeNode | null {
  if (word === undefined) {
    kit.reportMissing(name, `\`${is}\` with a type`, example);
    return null;
  }
  const slice: Slice = { word: null, anchor: word, mode: "fields", tokens: rest };
  if (word.tokenType === FieldIs) return kit.sentences.type(slice);
  if (word.tokenType === Relation && word.image === "=") {
    const span = spanOf(word);
    kit.report(wrongOperator, span, { found: "=", right: is }, replacement(span, is, true));
  } else kit.reportMissing(name, `\`${is}\` with a type`, example);
  return null;
}

/** One line for each field, with the types below one another. */
export function printFields(fields: readonly Field[], printer: Printer): readonly ClauseDoc[] {
  const width = Math.max(0, ...fields.map(({ name }) => flatten(printer.name(name)).length));
  return fields.map(({ name, type, span }) => {
    const end = type === null ? "" : [" ", printer.clauseWord("is", type), printer.type(type)];
    return { at: span.start, doc: [printer.paddedName(name, width), end] };
  });
}
