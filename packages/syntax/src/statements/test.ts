import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import { nothingExpected } from "../findings/statements.ts";
import { At } from "../layout/tokens.ts";
import type { ModeName } from "../layout/modes.ts";
import { keyOf } from "../layout/words.ts";
import { LeftParenthesis, Relation, WrongOperator } from "../lexer/tokens.ts";
import { spanOf } from "../parser/base.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import type { Expectation, Given, TestStatement } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

/** `test "…" given … expect …`. */
export const test: StatementSyntax<TestStatement> = {
  keyword: "test",
  head: "plain",
  clauses: {
    given: { start: "line", mode: "given", repeats: true },
    expect: { start: "line", mode: expectationMode, repeats: true },
  },
  read(kit) {
    const expected = kit.all("expect");
    if (expected.length === 0) kit.report(nothingExpected, spanOf(kit.head.anchor), {});
    return {
      kind: "test",
      span: kit.span,
      title: kit.wholeText(kit.head),
      given: kit.all("given").map((slice) => readGiven(kit, slice)),
      expect: expected.flatMap((slice) => readExpectation(kit, slice) ?? []),
    };
  },
};

function readGiven(kit: StatementKit, slice: Slice): Given {
  const start = slice.anchor.startOffset;
  if (slice.tokens[0]?.tokenType === At) {
    const time = kit.sentences.time(slice);
    return { kind: "givenTime", span: { start, end: time.span.end }, time };
  }
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

/** A line with a comparison is a condition; `no anything that is human` holds none. */
function expectationMode(tokens: readonly IToken[]): ModeName {
  const keys = tokens.map((token) => keyOf(token));
  const compares = tokens.some(
    ({ tokenType }, index) =>
      tokenType === Relation ||
      tokenType === WrongOperator ||
      (isContains(keys[index]) && index > 0) ||
      (isIn(keys[index]) && tokens[index + 1]?.tokenType === LeftParenthesis) ||
      (index > 0 && startsWith === `${keys[index]} ${keys[index + 1]}`) ||
      (keys[index] === clauses.is && !places.no.includes(keys[0] ?? "")),
  );
  return compares ? "condition" : "expectation";
}

const startsWith = english.operators["starts with"]?.[0];
const isContains = (key = "") => english.operators.contains?.includes(key) ?? false;
const isIn = (key = "") => english.operators.in?.includes(key) ?? false;
