import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { compile, compileTests } from "./index.ts";

const declarations = `history order has
  amount is money in EUR
  medium is one of web, phone
list expert has
  name is text
  skills is list of text
`;

function linked(text: string) {
  const model = createModel();
  model.setFile("a.playbook", { text: `${declarations}${text}` });
  expect(model.findings("a.playbook")).toEqual([]);
  return model.link("a.playbook");
}

describe("a plan", () => {
  it("holds histories and lists by name, with their fields", () => {
    expect(compile(linked("when no order and any expert then call")).histories).toEqual([
      {
        kind: "list",
        name: "expert",
        plural: "experts",
        fields: [
          { name: "name", type: { kind: "text" } },
          { name: "skills", type: { kind: "list of", of: { kind: "text" } } },
        ],
      },
      {
        kind: "history",
        name: "order",
        plural: "orders",
        fields: [
          { name: "at", type: { kind: "time" } },
          { name: "amount", type: { kind: "money", currency: "EUR" } },
          { name: "medium", type: { kind: "one of", values: ["web", "phone"] } },
        ],
      },
    ]);
  });

  it("holds an aggregate with its parts, by either name of the history", () => {
    const rule = (name: string) =>
      `when number of ${name} in last 30 days where medium = web > 2 then call`;
    const plan = compile(linked(rule("orders")));
    expect(plan.expressions).toEqual(compile(linked(rule("order"))).expressions);
    const index = plan.expressions.findIndex(({ op }) => op === "aggregate");
    const aggregate = plan.expressions[index];
    expect(aggregate).toMatchObject({ function: "number", history: 1, of: null });
    if (aggregate?.op !== "aggregate") throw new Error("no aggregate");
    expect(plan.expressions[aggregate.window ?? -1]).toMatchObject({ value: "P30D" });
    expect(plan.expressions[aggregate.where ?? -1]).toMatchObject({ op: "compare" });
    expect(plan.expressions).toContainEqual({ op: "field", history: 1, field: 2 });
  });

  it("holds the rank of a percentile, and a selection with its order", () => {
    const { expressions, values } = compile(
      linked(`define best as name of first 2 experts
define all orders as orders in last 3 days
when 90th percentile of amount of orders > 5 EUR and best is known then call with all orders`),
    );
    expect(expressions).toContainEqual(
      expect.objectContaining({ op: "aggregate", function: "percentile", rank: 90 }),
    );
    expect(expressions).toContainEqual(
      expect.objectContaining({ op: "selection", history: 0, count: 2, by: null }),
    );
    expect(values.map(({ name, type }) => [name, type])).toEqual([
      ["all orders", { kind: "records of", history: 1 }],
      ["best", { kind: "list of", of: { kind: "text" } }],
    ]);
  });

  it("binds columns to the fields of a history", () => {
    const { bindings } = compile(
      linked(`fact stage is text
read stage from "Stage"
read medium of order from "Channel"
  "W" as web
when no order where medium = web and stage = new then call`),
    );
    expect(bindings.map(({ history, fact, column }) => [history, fact, column])).toEqual([
      [null, 0, "Stage"],
      [1, 2, "Channel"],
    ]);
  });
});

it("makes records of the rows of a test", () => {
  const { tests } = compileTests(
    linked(`when any order in last 30 days where amount > 5 EUR then call with experts
test "rows"
  given at 2026-11-23T09:00Z
  given orders
    | at         | amount | medium |
    | 3 days ago | 7 EUR  | web    |
    | 2026-11-01 | -      | phone  |
    | now        | 1k EUR | -      |
  given experts
    | name  | skills   |
    | Ada   | a, "b c" |
    | "- ?" | -        |
  expect call
test "none"
  given no orders and experts is unknown
  expect no call`),
  );
  expect(tests.map(({ record }) => record)).toEqual([
    {
      orders: [
        {
          at: "2026-11-20T09:00:00Z",
          amount: { amount: "7", currency: "EUR" },
          medium: "web",
        },
        { at: "2026-11-01T00:00:00Z", medium: "phone" },
        { at: "2026-11-23T09:00:00Z", amount: { amount: "1000", currency: "EUR" } },
      ],
      experts: [{ name: "Ada", skills: ["a", "b c"] }, { name: "- ?" }],
    },
    { orders: [], experts: null },
  ]);
});
