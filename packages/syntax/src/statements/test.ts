import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { nothingExpected } from "../findings/statements.ts";
import { type Doc, leaf } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { ModeName } from "../layout/modes.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { At } from "../layout/tokens.ts";
import { keyOf } from "../layout/words.ts";
import { Bar, LeftParenthesis, Relation, WrongOperator } from "../lexer/tokens.ts";
import { spanOf } from "../parser/base.ts";
import type { Expectation, ExpectCondition, Given, TestStatement } from "../tree/statements.ts";
import { toldInWords } from "./given-events.ts";
import { timesApart } from "./given-times.ts";
import type { StatementKit } from "./kit.ts";
import { printRows, readRows } from "./rows.ts";
import type { StatementSyntax } from "./syntax.ts";

const needed = { what: "a title in quotes", example: 'test "a digital evaluator"' };

/** `test "…" given … expect …`. */
export const test: StatementSyntax<TestStatement> = {
  keyword: "test",
  head: "plain",
  clauses: {
    given: { start: "line", mode: givenMode, repeats: true },
    expect: { start: "line", mode: expectationMode, repeats: true },
  },
  instead: { when: "given", then: "expect" },
  read(kit) {
    const expected = kit.all("expect");
    if (expected.length === 0) kit.report(nothingExpected, spanOf(kit.head.anchor), {});
    return {
      kind: "test",
      span: kit.span,
      title: kit.wholeText(kit.head, needed),
      given: kit.all("given").flatMap((slice) => readGiven(kit, slice)),
      expect: expected.flatMap((slice) => readExpectation(kit, slice) ?? []),
    };
  },
  print({ title, given, expect, span }, printer) {
    const word = leaf(english.statements.test, span.start);
    const head = title === null ? word : [word, " ", printer.literal(title)];
    const clauses = printer.inOrder([
      ...given.map((one) => printGiven(one, printer)),
      ...expect.map((one) => printExpectation(one, printer)),
    ]);
    return { head, clauses, spread: true };
  },
};

function printGiven(given: Given, printer: Printer): ClauseDoc {
  const at = given.span.start;
  const { given: word } = english.clauses;
  if (given.kind === "givenRows") return printRows(given, printer);
  if (given.kind === "givenCondition") return printer.condition(word, given.condition, at);
  const start = leaf(`${word} ${english.places.at[0]} `, at);
  return { at, doc: [start, printer.expression(given.time)] };
}

function printExpectation(expectation: Expectation, printer: Printer): ClauseDoc {
  const at = expectation.span.start;
  const { expect: word } = english.clauses;
  if (expectation.kind === "expectCondition") {
    return printer.condition(word, expectation.condition, at);
  }
  return { at, doc: [leaf(`${word} `, at), printExpected(expectation, printer)] };
}

function printExpected(expectation: Exclude<Expectation, ExpectCondition>, printer: Printer): Doc {
  switch (expectation.kind) {
    case "expectNothing":
      return places.nothing[0];
    case "expectAction":
      return printer.action(expectation.action);
    case "expectNoAction":
      return printer.noAction(expectation.pattern);
    case "expectActions":
      return printer.promised(expectation.promised);
    case "expectAsks":
      return [`${places.asks[0]} `, printer.name(expectation.fact)];
    case "expectState": {
      const { action, state, until } = expectation;
      const end = until === null ? "" : [` ${places.until[0]} `, printer.expression(until)];
      return [printer.action(action), ` ${places[state][0]}`, end];
    }
  }
}

function readGiven(kit: StatementKit, slice: Slice): readonly Given[] {
  if (slice.mode === "rows") return [readRows(kit, slice) ?? []].flat();
  return timesApart(kit, slice).flatMap((part) => readFacts(kit, part) ?? []);
}

function readFacts(kit: StatementKit, slice: Slice): Given | null {
  const start = slice.anchor.startOffset;
  if (slice.tokens[0]?.tokenType === At) {
    const time = kit.sentences.time(slice);
    return { kind: "givenTime", span: { start, end: time.span.end }, time };
  }
  if (toldInWords(kit, slice)) return null;
  const condition = kit.sentences.condition(slice);
  return { kind: "givenCondition", span: { start, end: condition.span.end }, condition };
}

function readExpectation(kit: StatementKit, slice: Slice): Expectation | null {
  const start = slice.anchor.startOffset;
  if (slice.mode === "condition") {
    const condition = kit.sentences.condition(slice);
    return { kind: "expectCondition", span: { start, end: condition.span.end }, condition };
  }
  const expectation = kit.sentences.expectation(slice);
  return expectation === null
    ? null
    : { ...expectation, span: { start, end: expectation.span.end } };
}

const { clauses, places } = english;

function givenMode(tokens: readonly IToken[]): ModeName {
  return tokens.some(({ tokenType }) => tokenType === Bar) ? "rows" : "given";
}

/** A line with a comparison is a condition; `no anything that is human` holds none, and `asks wants to rotate` is a name. */
function expectationMode(tokens: readonly IToken[]): ModeName {
  const keys = tokens.map((token) => keyOf(token));
  const asks = places.asks.includes(keys[0] ?? "") && tokens.length > 1;
  const [first = "", second] = keys;
  const speaksOfActions = places.no.includes(first) || (manyActions.has(first) && second === THAT);
  const compares = tokens.some(
    ({ tokenType }, index) =>
      tokenType === Relation ||
      tokenType === WrongOperator ||
      ((isContains(keys[index]) || isWhere(keys[index])) && index > 0) ||
      (index > 0 && isWindow(keys, index)) ||
      (isIn(keys[index]) && tokens[index + 1]?.tokenType === LeftParenthesis) ||
      (index > 0 && startsWith === `${keys[index]} ${keys[index + 1]}`) ||
      (keys[index] === clauses.is && !speaksOfActions),
  );
  if (compares) return "condition";
  return asks ? "asked" : "expectation";
}

const windows = places["in last"].map((words) => words.split(" "));

/** `in last`, and a number after it. */
function isWindow(keys: readonly string[], index: number): boolean {
  return windows.some(
    (words) =>
      words.every((word, offset) => keys[index + offset] === word) &&
      keys[index + words.length] === "",
  );
}

const [, THAT] = places["anything that"][0].split(" ");
const manyActions = new Set(
  [places.anything, places.everything, places.nothing].map(([word]) => word),
);
const startsWith = english.operators["starts with"]?.[0];
const isContains = (key = "") => english.operators.contains?.includes(key) ?? false;
const isWhere = (key = "") => places.where.includes(key);
const isIn = (key = "") => english.operators.in?.includes(key) ?? false;
