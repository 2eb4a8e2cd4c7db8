import { describe, expect, it } from "vitest";
import { only, onlyNode } from "../testing/statements.ts";

const name = (text: string) => ({ kind: "name", text, quoted: false });

describe("fact", () => {
  it.each([
    ["yes/no", { kind: "yes/no" }],
    ["percent", { kind: "percent" }],
    ["duration", { kind: "duration" }],
    ["date", { kind: "date" }],
    ["time", { kind: "time" }],
    ["text", { kind: "text" }],
    ["number", { kind: "number", from: null, to: null }],
    ["number from -5 to 1.5", { kind: "number", from: { value: -5 }, to: { value: 1.5 } }],
    ["money in EUR", { kind: "money", currency: name("EUR") }],
    ["one of a, b c, A+", { kind: "one of", values: [name("a"), name("b c"), name("A+")] }],
    ["step of a, b or c", { kind: "step of", values: [name("a"), name("b"), name("c")] }],
    ["one of number, text", { kind: "one of", values: [name("number"), name("text")] }],
    [
      "one of research and development, sales",
      { values: [name("research and development"), name("sales")] },
    ],
    ["list of text", { kind: "list of", of: { kind: "text" } }],
    [
      "list of one of a, b",
      { kind: "list of", of: { kind: "one of", values: [name("a"), name("b")] } },
    ],
  ])("is %s", (words, type) => {
    expect(only(`fact the fact is ${words}`)).toMatchObject({ name: name("the fact"), type });
  });

  it("has a question and an identity", () => {
    expect(only('fact ready is yes/no\n  ask "Ready?"\n  id is-ready')).toMatchObject({
      ask: { value: "Ready?" },
      id: { value: "is-ready" },
    });
  });

  it("knows where its parts stand", () => {
    const text = 'fact deal value is money in EUR\n  ask "How much?"';
    const fact = onlyNode(text);
    if (fact.kind !== "fact") throw new Error("no fact");
    const said = [fact, fact.name, fact.type, fact.ask].map((node) =>
      text.slice(node?.span.start, node?.span.end),
    );
    expect(said).toEqual([text, "deal value", "money in EUR", 'ask "How much?"']);
  });
});

describe("action", () => {
  it("has traits, with commas or `and`", () => {
    expect(only("action offer expert chat is human, helps and contacts customer")).toMatchObject({
      kind: "action",
      name: name("offer expert chat"),
      traits: [name("human"), name("helps"), name("contacts customer")],
      id: null,
    });
  });

  it("may hold any word in backticks", () => {
    expect(only("action `call back after hours` is human\n  id call-back")).toMatchObject({
      name: { text: "call back after hours", quoted: true },
      id: { value: "call-back" },
    });
  });
});

describe("define, setting and set", () => {
  it("define a name as an expression", () => {
    expect(only("define waiting too long as open since is more than 24h ago")).toMatchObject({
      kind: "define",
      name: name("waiting too long"),
      value: { kind: "comparison", operator: "is more than … ago" },
    });
  });

  it("give a setting its value, of any type", () => {
    expect(only("setting answer target is 1h")).toMatchObject({
      kind: "setting",
      name: name("answer target"),
      value: { type: "duration", amount: 1, unit: "hour" },
    });
    expect(only("set time to answer to 2 business days")).toMatchObject({
      kind: "set",
      name: name("time to answer"),
      value: { type: "duration", amount: 2, unit: "business day" },
    });
    expect(only("setting region is DACH")).toMatchObject({ value: { name: name("DACH") } });
  });
});

describe("playbook, use and without", () => {
  it("have a header", () => {
    const text = `playbook "Sales" version 1.0.0
  owner sales operations
  zone Europe/Berlin
  valid from 2026-01-01 until 2026-12-31`;
    expect(only(text)).toEqual({
      kind: "playbook",
      calendar: null,
      title: { kind: "literal", type: "text", value: "Sales" },
      version: { kind: "clause", value: "1.0.0" },
      owner: { kind: "clause", value: "sales operations" },
      zone: { kind: "clause", value: "Europe/Berlin" },
      valid: { kind: "validity", from: "2026-01-01", until: "2026-12-31" },
    });
  });

  it.each([
    ["1.0", "1.0"],
    ["2", "2"],
    ["1.0.0-beta.2", "1.0.0-beta.2"],
    ['"spring 2026"', "spring 2026"],
  ])("take the version %s", (version, value) => {
    expect(only(`playbook "Sales" version ${version} zone UTC`)).toMatchObject({
      version: { value },
      zone: { value: "UTC" },
    });
  });

  it("name files and rules in quotes", () => {
    expect(only('use "../b2b.playbook"')).toMatchObject({
      kind: "use",
      path: { value: "../b2b.playbook" },
    });
    expect(only('without rule "Expert"')).toMatchObject({
      kind: "without",
      title: { value: "Expert" },
    });
  });
});
