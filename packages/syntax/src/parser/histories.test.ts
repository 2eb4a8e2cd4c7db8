import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { onlyNode } from "../testing/statements.ts";
import { withoutPlaces } from "../testing/trees.ts";
import type { Chain, Expression, HistoryExpression } from "../tree/expressions.ts";

function valueIn(text: string): Expression {
  const statement = onlyNode(`define a as ${text}`);
  if (statement.kind !== "define") throw new Error("no define");
  return statement.value;
}

const canonical = (text: string) => format(`define a as ${text}`).slice("define a as ".length, -1);

describe("a history in a condition", () => {
  it("has a window, a filter and an order", () => {
    const value = valueIn("first 3 experts in last 30 days where (free) by highest deals won");
    expect(withoutPlaces(value)).toEqual({
      kind: "historyExpression",
      name: { kind: "name", text: "first 3 experts", quoted: false },
      window: { kind: "literal", type: "duration", amount: 30, unit: "day" },
      where: {
        kind: "parenthesis",
        inner: {
          kind: "nameExpression",
          name: { kind: "name", text: "free", quoted: false },
        },
      },
      order: {
        kind: "ordering",
        direction: "highest",
        by: { kind: "name", text: "deals won", quoted: false },
      },
    });
  });

  it("covers all its words", () => {
    const value = valueIn("no x in last 3 days where (a) by lowest b") as HistoryExpression;
    expect(value.span).toEqual({ start: 12, end: 53 });
    expect(value.order?.span).toEqual({ start: 42, end: 53 });
  });

  it.each([
    ["a where b = c >= 2", ["historyExpression", ">=", "literal"]],
    ["a where b > c + 1 < 5", ["historyExpression", "<", "literal"]],
    ["a where b is between 1 and 2 = d", ["historyExpression", "=", "nameExpression"]],
    ["a where b in (c, d) = e", ["historyExpression", "=", "nameExpression"]],
    ["a where b is known = yes", ["historyExpression", "=", "nameExpression"]],
    ["2 < a in last 3 days where (b = c or d)", ["literal", "<", "historyExpression"]],
    ["a where (b) + 1 > 3", ["arithmetic", ">", "literal"]],
  ])("ends a filter at its first right side: %s", (text, parts) => {
    const value = valueIn(text);
    if (value.kind !== "comparison") throw new Error(value.kind);
    expect([value.left.kind, value.operator, value.right[0]?.kind]).toEqual(parts);
  });

  it("leaves `and` to the sentence around a filter without parentheses", () => {
    const value = valueIn("no a where b = c and d") as Chain;
    expect([value.first.kind, value.rest[0]?.operand.kind]).toEqual([
      "historyExpression",
      "nameExpression",
    ]);
  });

  it.each([
    ["a in the last 30 days", "a in last 30 days"],
    ["a during the past 2h", "a in last 2h"],
    ["a within the last 3 months where (b)", "a in last 3 months where (b)"],
    ["first 2 a by the highest b", "first 2 a by highest b"],
    ["first 2 a where (c) by fewest b", "first 2 a where (c) by lowest b"],
    ["a where not b = c", "a where not b = c"],
  ])("is written in one way: %s", (text, right) => {
    expect(canonical(text)).toBe(right);
    expect(canonical(right)).toBe(right);
  });

  it("goes on in the next line where it does not fit", () => {
    const long = "very long name of a field that holds a lot of words";
    expect(
      format(`when number of contacts in last 30 days where (${long} = yes) >= 2 then call`),
    ).toBe(
      `when number of contacts in last 30 days
    where (${long} = yes) >= 2
  then call
`,
    );
  });
});
