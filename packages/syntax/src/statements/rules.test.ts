import { describe, expect, it } from "vitest";
import { only } from "../testing/statements.ts";

const name = (text: string, quoted = false) => ({ kind: "name", text, quoted });

describe("rule", () => {
  it("may be one line", () => {
    expect(
      only("when stage=evaluation and channel=digital then offer expert chat within 1h"),
    ).toMatchObject({
      kind: "rule",
      title: null,
      when: { kind: "chain" },
      unless: null,
      actions: [
        { name: name("offer expert chat"), clauses: [{ kind: "within", duration: { amount: 1 } }] },
      ],
      because: null,
      source: null,
      priority: null,
      valid: null,
      tags: [],
      id: null,
    });
  });

  it("carries its annotations in any order", () => {
    expect(
      only(`rule "x"
  id some-id
  tags p q, r
  valid until 2026-12-31
  priority -3
  source S4
  because "why"
  unless c
  then a
  when b`),
    ).toMatchObject({
      title: { value: "x" },
      when: { name: name("b") },
      unless: { name: name("c") },
      actions: [{ name: name("a") }],
      because: { value: "why" },
      source: { value: "S4" },
      priority: { value: -3 },
      valid: { from: null, until: "2026-12-31" },
      tags: [name("p q"), name("r")],
      id: { value: "some-id" },
    });
  });

  it("needs no condition", () => {
    expect(only('rule "always" then greet')).toMatchObject({
      when: null,
      actions: [{ name: name("greet") }],
    });
  });

  it("has actions with all their clauses", () => {
    const text = `when a
then call within 5 business days after answer target * 2 every 1 week
    by account manager to "the board" via \`by phone\`
    with stage, deal value escalating to boss after 2 days
 and write`;
    expect(only(text)).toMatchObject({
      actions: [
        {
          name: name("call"),
          clauses: [
            { kind: "within", duration: { amount: 5, unit: "business day" } },
            { kind: "after", duration: { kind: "arithmetic", operator: "*" } },
            { kind: "every", duration: { amount: 1, unit: "week" } },
            { kind: "by", role: name("account manager") },
            { kind: "to", role: name("the board", true) },
            { kind: "via", role: name("by phone") },
            { kind: "with", facts: [name("stage"), name("deal value")] },
            { kind: "escalating", role: name("boss"), after: { amount: 2, unit: "day" } },
          ],
        },
        { name: name("write"), clauses: [] },
      ],
    });
  });
});

describe("never", () => {
  it.each([
    ["never pitch project", { pattern: { kind: "namedAction", name: name("pitch project") } }],
    ["never anything", { pattern: { kind: "anyAction", traits: [] } }],
    ["never anything that sells", { pattern: { kind: "anyAction", traits: [name("sells")] } }],
    [
      "never anything that is human and contacts customer",
      { pattern: { kind: "anyAction", traits: [name("human"), name("contacts customer")] } },
    ],
    ['never "title" pitch', { title: { value: "title" }, pattern: { name: name("pitch") } }],
    ["never pitch via phone", { via: { kind: "via", role: name("phone") } }],
    ["never pitch unless ready", { when: null, unless: { name: name("ready") } }],
    [
      "never pitch via phone when a = b",
      { via: { role: name("phone") }, when: { kind: "comparison" } },
    ],
    [
      'never pitch\n  because "why"\n  priority 2',
      { because: { value: "why" }, priority: { value: 2 } },
    ],
  ])("%j", (text, expected) => {
    expect(only(text)).toMatchObject({ kind: "never", ...expected });
  });
});

describe("read", () => {
  it("maps the values of a column", () => {
    const text = `read channel from "Route To Market"
  "Fields Sales", "Telesales" as human
  999, -1 as unknown
  anything else as reseller`;
    expect(only(text)).toMatchObject({
      kind: "read",
      name: name("channel"),
      column: { value: "Route To Market" },
      format: null,
      mappings: [
        {
          from: [{ value: "Fields Sales" }, { value: "Telesales" }],
          otherwise: false,
          to: { name: name("human") },
        },
        { from: [{ value: 999 }, { value: -1 }], otherwise: false, to: { name: name("unknown") } },
        { from: [], otherwise: true, to: { name: name("reseller") } },
      ],
    });
  });

  it("says how dates are written", () => {
    expect(only('read start from "Start"\n  written "DD.MM.YYYY"')).toMatchObject({
      format: { value: "DD.MM.YYYY" },
      mappings: [],
    });
  });
});

describe("test", () => {
  it("describes a situation and what is expected", () => {
    const text = `test "x"
  given a = b and c
  given at 2026-11-23T09:00Z
  expect call within 1h
  expect no call
  expect no anything that is human
  expect asks c
  expect call via phone blocked
  expect call pending
  expect call deferred until 2026-11-24
  expect lead fit = 3
  expect c is known
  expect nothing`;
    expect(only(text)).toMatchObject({
      title: { value: "x" },
      given: [{ kind: "givenCondition" }, { kind: "givenTime", time: { type: "time" } }],
      expect: [
        { kind: "expectAction", action: { name: name("call"), clauses: [{ kind: "within" }] } },
        { kind: "expectNoAction", pattern: { kind: "namedAction", name: name("call") } },
        { kind: "expectNoAction", pattern: { kind: "anyAction", traits: [name("human")] } },
        { kind: "expectAsks", fact: name("c") },
        {
          kind: "expectState",
          action: { name: name("call"), clauses: [{ kind: "via" }] },
          state: "blocked",
          until: null,
        },
        { kind: "expectState", state: "pending" },
        { kind: "expectState", state: "deferred", until: { type: "date" } },
        { kind: "expectCondition", condition: { operator: "=" } },
        { kind: "expectCondition", condition: { operator: "is known" } },
        { kind: "expectNothing" },
      ],
    });
  });

  it.each([
    [
      "expect blocked users list",
      { kind: "expectAction", action: { name: name("blocked users list") } },
    ],
    ["expect nothing special", { kind: "expectAction", action: { name: name("nothing special") } }],
    [
      "expect start with discount",
      { kind: "expectAction", action: { clauses: [{ kind: "with" }] } },
    ],
    ["expect a in (b, c)", { kind: "expectCondition" }],
    ["expect not a is b", { kind: "expectCondition", condition: { kind: "not" } }],
  ])("tells %j", (line, expected) => {
    expect(only(`test "x"\n  ${line}`)).toMatchObject({ expect: [expected] });
  });
});
