import { describe, expect, it } from "vitest";
import { printExpression } from "../formatter/canonical.ts";
import { parse } from "../parse.ts";
import type { Expression } from "../tree/expressions.ts";

function conditionOf(text: string): Expression | null {
  const { statements, findings } = parse(`when ${text} then act`);
  expect(findings).toEqual([]);
  const [rule] = statements;
  return rule?.kind === "rule" ? rule.when : null;
}

/** The operators of a condition, in its order. */
const shape = (node: Expression): string => {
  switch (node.kind) {
    case "chain":
      return `[${[shape(node.first), ...node.rest.map((link) => `${link.operator} ${shape(link.operand)}`)].join(" ")}]`;
    case "not":
      return `not(${shape(node.operand)})`;
    case "comparison":
      return `{${[shape(node.left), node.operator, ...node.right.map(shape)].join(" | ")}}`;
    case "arithmetic":
      return `<${shape(node.left)} ${node.operator} ${shape(node.right)}>`;
    case "negation":
      return `-<${shape(node.operand)}>`;
    case "parenthesis":
      return `(${shape(node.inner)})`;
    case "nameExpression":
      return node.name.text;
    case "historyExpression":
    case "literal":
    case "missing":
      return printExpression(node);
  }
};

describe("operators", () => {
  it.each([
    ["a = b", "{a | = | b}"],
    ["a≠b", "{a | != | b}"],
    ["a <= 5", "{a | <= | 5}"],
    ["a ≥ 5", "{a | >= | 5}"],
    ["a is b", "{a | is | b}"],
    ["a is not b", "{a | is not | b}"],
    ["a is one of b, c d, 5", "{a | is one of | b | c d | 5}"],
    ["a is one of (b, c)", "{a | is one of | b | c}"],
    ["a is one of (1 + 2), 3", "{a | is one of | (<1 + 2>) | 3}"],
    ["a is not one of b", "{a | is not one of | b}"],
    ["a in (b, c)", "{a | in | b | c}"],
    ["a is in (b)", "{a | in | b}"],
    ["a not in (b, c)", "{a | not in | b | c}"],
    ["a is not in (b, c)", "{a | not in | b | c}"],
    ["a is between 1 and 5 and b", "[{a | is between | 1 | 5} and b]"],
    ["a is from 1 to 5", "{a | is from | 1 | 5}"],
    ["a is from -1 to 5", "{a | is from | -1 | 5}"],
    ["a is before 2026-11-23", "{a | is before | 2026-11-23}"],
    ["a is after b", "{a | is after | b}"],
    ["a is known", "{a | is known}"],
    ["a is not known", "{a | is unknown}"],
    ["a is unknown or b", "[{a | is unknown} or b]"],
    ["a is more than 5k EUR", "{a | is more than | 5000 EUR}"],
    ["a is fewer than 5", "{a | is less than | 5}"],
    ["a is at least 20%", "{a | is at least | 20%}"],
    ["a is not more than 5", "{a | is at most | 5}"],
    ["a is more than 24h ago", "{a | is more than … ago | 24h}"],
    ["a is less than 14 days away", "{a | is less than … away | 14 days}"],
    ["a is more than answer target ago", "{a | is more than … ago | answer target}"],
    ['a contains "x"', '{a | contains | "x"}'],
    ["a starts with b", "{a | starts with | b}"],
  ])("%s", (text, expected) => {
    const condition = conditionOf(text);
    expect(condition === null ? null : shape(condition)).toBe(expected);
  });
});

describe("structure", () => {
  it.each([
    ["a or b and not c", "[a or b and not(c)]"],
    ["not not a", "not(not(a))"],
    ["(a or b) and c", "[([a or b]) and c]"],
    ["a + b * c - d / 2 > 5", "{<<a + <b * c>> - <d / 2>> | > | 5}"],
    ["(a + b) * 2 = c", "{<(<a + b>) * 2> | = | c}"],
    ["a = -5", "{a | = | -5}"],
    ["a = - 5k EUR", "{a | = | -5000 EUR}"],
    ["a - -5 = -b", "{<a - -5> | = | -<b>}"],
    ["stage is a or b and c", "[{stage | is | a} or b and c]"],
  ])("%s", (text, expected) => {
    const condition = conditionOf(text);
    expect(condition === null ? null : shape(condition)).toBe(expected);
  });
});

describe("literals", () => {
  it.each([
    ["50k", { type: "number", value: 50_000 }],
    ["1.5M", { type: "number", value: 1_500_000 }],
    ["20%", { type: "percent", value: 20 }],
    ["20 percent", { type: "percent", value: 20 }],
    ["50k EUR", { type: "money", amount: "50000", currency: "EUR" }],
    ["0.0001 USD", { type: "money", amount: "0.0001", currency: "USD" }],
    ["1.2345M EUR", { type: "money", amount: "1234500", currency: "EUR" }],
    ["1h", { type: "duration", amount: 1, unit: "hour" }],
    ["30 min", { type: "duration", amount: 30, unit: "minute" }],
    ["2 days", { type: "duration", amount: 2, unit: "day" }],
    ["3 business days", { type: "duration", amount: 3, unit: "business day" }],
    ["4 business hours", { type: "duration", amount: 4, unit: "business hour" }],
    ["2026-11-23", { type: "date", text: "2026-11-23" }],
    ["2026-11-23T09:00Z", { type: "time", text: "2026-11-23T09:00Z" }],
    ['"a \\"b\\" \\\\ c"', { type: "text", value: 'a "b" \\ c' }],
    ["„unten oben“", { type: "text", value: "unten oben" }],
  ])("%s", (text, literal) => {
    const condition = conditionOf(`x = ${text}`);
    expect(condition).toMatchObject({
      kind: "comparison",
      right: [{ kind: "literal", ...literal }],
    });
  });
});

it("gives every part its place", () => {
  const text = "when not (a b > 5 days) or c then d";
  const [rule] = parse(text).statements;
  const said = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  if (rule?.kind !== "rule" || rule.when?.kind !== "chain") throw new Error("no chain");
  const { first, rest, span } = rule.when;
  expect(said(span)).toBe("not (a b > 5 days) or c");
  expect(said(first.span)).toBe("not (a b > 5 days)");
  expect(rest.map((link) => [said(link.operatorSpan), said(link.operand.span)])).toEqual([
    ["or", "c"],
  ]);
  if (first.kind !== "not" || first.operand.kind !== "parenthesis")
    throw new Error("no parenthesis");
  const { inner } = first.operand;
  expect(said(inner.span)).toBe("a b > 5 days");
  if (inner.kind !== "comparison") throw new Error("no comparison");
  expect(
    [inner.left.span, inner.operatorSpan, ...inner.right.map((side) => side.span)].map(said),
  ).toEqual(["a b", ">", "5 days"]);
});
