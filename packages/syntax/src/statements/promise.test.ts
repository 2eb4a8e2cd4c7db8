import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { findingsOf } from "../testing/marks.ts";
import { only } from "../testing/statements.ts";

const named = (text: string) => ({ kind: "namedAction", name: { text } });
const any = (...traits: string[]) => ({
  kind: "anyAction",
  traits: traits.map((text) => ({ text })),
});

describe("promise", () => {
  it("may have a condition, an exception, and reasons", () => {
    expect(
      only(`promise "x"
  when a
  unless b
  then pitch project
  because "why"
  source S4
  tags q`),
    ).toMatchObject({
      kind: "promise",
      title: { value: "x" },
      when: { name: { text: "a" } },
      unless: { name: { text: "b" } },
      then: [{ kind: "promisedAction", amount: "some", pattern: named("pitch project") }],
      despiteLimits: null,
      because: { value: "why" },
      source: { value: "S4" },
      tags: [{ text: "q" }],
    });
  });

  it("may have its `when` at the margin", () => {
    expect(only('promise "x"\nwhen a\nthen nothing')).toMatchObject({
      when: { name: { text: "a" } },
    });
  });

  it.each([
    ["anything", "some", any()],
    ["anything that helps within 24h", "some", any("helps")],
    ["anything that is human and contacts customer", "some", any("human", "contacts customer")],
    ["everything within 3 days", "every", any()],
    ["everything that contacts customer via chat", "every", any("contacts customer")],
    ["call customer by team lead within 1h", "some", named("call customer")],
  ])("then %s", (then, amount, pattern) => {
    expect(only(`promise "x" then ${then}`)).toMatchObject({
      then: [{ kind: "promisedAction", amount, pattern }],
    });
  });

  it.each([
    ["nothing", any()],
    ["nothing that is human and sells", any("human", "sells")],
    ["no pitch project", named("pitch project")],
    ["no anything that sells", any("sells")],
  ])("then %s", (then, pattern) => {
    expect(only(`promise "x" then ${then}`)).toMatchObject({
      then: [{ kind: "promisedNothing", pattern }],
    });
  });

  it("joins several, and ends with what it holds despite", () => {
    const then = "anything that helps and is human within 1h and nothing that sells and no pitch";
    expect(only(`promise "x" then ${then} despite limits`)).toMatchObject({
      then: [
        { pattern: any("helps", "human") },
        { pattern: any("sells") },
        { pattern: named("pitch") },
      ],
      despiteLimits: { kind: "despiteLimits" },
    });
  });

  it("is laid out like a rule", () => {
    expect(
      format('promise "x"\nwhen a\nthen anything within 1h and no pitch\n despite limits'),
    ).toBe('promise "x"\n  when a\n  then anything within 1h\n   and no pitch despite limits\n');
    expect(format('promise "x"   then no anything that sells')).toBe(
      'promise "x" then nothing that sells\n',
    );
  });

  it.each([
    ["«promise» then nothing", "HR1020"],
    ['«promise» "x" when a', "HR1122"],
    ['promise "x" «then»', "HR1020"],
    ['promise "x" then «everything that sells»', "HR1121"],
    ['promise "x" then nothing «within 1h»', "HR1120"],
    ['promise "x" then anything that helps within «5»', "HR1040"],
    ['promise "x" then pitch project«,» nothing', "HR1021"],
  ])("says what is wrong in %j", (written, code) => {
    expect(findingsOf(written.replace(/[«»]/g, ""))).toEqual([
      `${code} «${/«(.*)»/.exec(written)?.[1]}»`,
    ]);
  });
});

describe("expectations of more than one action", () => {
  it("say the same as promises do", () => {
    expect(
      only(`test "x"
  expect nothing that sells
  expect no anything that sells
  expect nothing that is human
  expect anything that helps within 24h
  expect everything that is human within 1 week
  expect nothing`),
    ).toMatchObject({
      expect: [
        { kind: "expectNoAction", pattern: any("sells") },
        { kind: "expectNoAction", pattern: any("sells") },
        { kind: "expectNoAction", pattern: any("human") },
        { kind: "expectActions", promised: { amount: "some", pattern: any("helps") } },
        { kind: "expectActions", promised: { amount: "every", pattern: any("human") } },
        { kind: "expectNothing" },
      ],
    });
  });

  it("stay as they are written", () => {
    const text = 'test "x"\n  expect nothing that sells\n  expect no anything that sells\n';
    expect(format(text)).toBe(text);
  });

  it("are conditions where they compare", () => {
    expect(
      only('test "x"\n  expect anything left is known\n  expect nothing left = 3'),
    ).toMatchObject({
      expect: [{ kind: "expectCondition" }, { kind: "expectCondition" }],
    });
  });
});
