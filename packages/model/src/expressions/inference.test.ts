import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

/** The inferred types of a playbook's facts, as written. */
function typesOf(source: string): { readonly [fact: string]: unknown } {
  const { facts } = modelOf({ "example.playbook": source }).link("example.playbook");
  return Object.fromEntries(facts.map(({ name, type }) => [name, type]));
}

describe("the type of an undeclared fact", () => {
  it("is told from all its uses in the playbook", () => {
    expect(
      typesOf(`
when stage = evaluation and urgent and size > 5 then act
when stage is one of discovery, Evaluation and share < 20% then act
never act when budget < 10k EUR and waiting > 2h and opened is more than 2h ago
`),
    ).toEqual({
      budget: { kind: "money", currency: "EUR" },
      opened: { kind: "time" },
      share: { kind: "percent" },
      size: { kind: "number", from: null, to: null },
      stage: { kind: "one of", values: ["Evaluation", "discovery"], open: true },
      urgent: { kind: "yes/no" },
      waiting: { kind: "duration", family: "elapsed" },
    });
  });

  it("comes from other facts that it is compared with, over several steps", () => {
    expect(
      typesOf(`
fact price is money in EUR
fact stage is step of discovery, evaluation
when first > second then act

when (third) = price then act
when old stage < stage and former stage = stage then act
`),
    ).toMatchObject({
      first: { kind: "number" },
      third: { kind: "money" },
      "old stage": { kind: "step of", values: ["discovery", "evaluation"] },
      "former stage": { kind: "step of", values: ["discovery", "evaluation"] },
    });
    expect(
      typesOf(
        "when first > second + 1 EUR then act\nwhen second < third then act\nwhen third < fourth then act",
      ),
    ).toMatchObject({ first: { kind: "money" }, fourth: { kind: "money" } });
  });

  it("comes from definitions, and goes into them", () => {
    expect(
      typesOf(
        "define big as size > floor\ndefine margin as price - cost\nwhen big and margin > 5 EUR and price > 1 EUR then act",
      ),
    ).toMatchObject({
      price: { kind: "money" },
      cost: { kind: "money" },
      size: { kind: "number" },
    });
  });

  it("comes from a column that is read, and from a deadline", () => {
    expect(
      typesOf(
        'read channel from "Route"\n  "Web" as digital\n  "Field" as human\nwhen channel is known then act within promised time',
      ),
    ).toEqual({
      channel: { kind: "one of", values: ["digital", "human"], open: true },
      "promised time": { kind: "duration", family: "elapsed" },
    });
  });

  it("is any where nothing shows it, and not told by tests", () => {
    expect(typesOf('when x is known then act\ntest "t"\n  given x = 5\n  expect act')).toEqual({
      x: { kind: "any" },
    });
  });

  it("is a text when it is only compared with quoted texts, and a choice when also with words", () => {
    expect(typesOf('when a = "x" then act\nwhen b = "A+" or b = low then act')).toEqual({
      a: { kind: "text" },
      b: { kind: "one of", values: ["A+", "low"], open: true },
    });
  });

  it("leaves one spelling of a name, whatever the order", () => {
    expect(typesOf("when openIssue then act\nwhen Open issue then act")).toEqual({
      "Open issue": { kind: "yes/no" },
    });
  });
});

describe("uses that exclude one another", () => {
  it("are an error that shows both places", () => {
    const source = "when size > 5 then act\nwhen size = large then act\nwhen size + 1 < 3 then act";
    expect(codesOf(source)).toEqual(["HR3015 size"]);
    expect(findingsOf(source)[0]?.message).toBe(
      "`size` is used as a choice with the value `large` here, but as a number in line 1.",
    );
  });

  it.each([
    ["x > 5 and x > 5%", "x"],
    ["x > 5 EUR and x > 5 USD", "x"],
    ["x and x = high", "x"],
    ["x > 5h and x = 2026-11-23", "x"],
    ['x contains "a" and x > 5', "x"],
  ])("%s", (condition, at) => {
    expect(codesOf(`when ${condition} then act`)).toEqual([`HR3015 ${at}`]);
  });

  it.each([
    "x = 2026-11-23 and x is more than 2h ago",
    'x = high and x = "A+"',
    "x = yes and x = maybe",
    'x contains "a" and x = "b" and x starts with "c"',
    "x = yes and x",
  ])("%s is no contradiction", (condition) => {
    expect(codesOf(`when ${condition} then act`)).toEqual([]);
  });

  it("across files are reported in the one that uses the other", () => {
    const files = {
      "main.playbook": 'use "base.playbook"\nwhen size = large then act',
      "base.playbook": "when size > 5 then act",
    };
    expect(codesOf(files, "main.playbook")).toEqual(["HR3015 size"]);
    expect(codesOf(files, "base.playbook")).toEqual([]);
    expect(findingsOf(files, "main.playbook")[0]?.message).toContain("in line 1 of base.playbook");
  });
});
