import { describe, expect, it } from "vitest";
import type { LinkedTest } from "../linked/test.ts";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const playbook = `
playbook "Tests" zone Europe/Berlin
fact stage is one of evaluation, renewal
fact ready is yes/no
fact size is number
fact rating is number from 1 to 5
fact price is money in EUR
fact opened is time
fact signed is date
fact skills is list of text
define big as size > 5
setting target is 1h
action offer chat is helps
action pitch project is sells
when stage = evaluation and ready and big then offer chat within target and pitch project
`;

function linked(test: string): LinkedTest {
  const [found] = modelOf({ "main.playbook": `${playbook}test "t"\n${test}` }).link(
    "main.playbook",
  ).tests;
  return found ?? expect.fail("no test");
}

const given = (test: string) =>
  Object.fromEntries(
    linked(`${test}\n  expect nothing`).given.map(({ fact, value }) => [fact.name, value]),
  );

const codes = (test: string) => codesOf(`${playbook}test "t"\n${test}`);

describe("given", () => {
  it.each([
    ["  given stage = evaluation and ready", { stage: "evaluation", ready: true }],
    ["  given stage is Renewal\n  given not ready", { stage: "renewal", ready: false }],
    ["  given ready = no and size is unknown", { ready: false, size: null }],
    ["  given price = 50k EUR and size = 6", { price: "50000", size: 6 }],
    ["  given (ready and size = 1)", { ready: true, size: 1 }],
    ['  given skills contains "sap" and skills contains "crm"', { skills: ["sap", "crm"] }],
    ["  given opened = 2026-11-23T09:00", { opened: "2026-11-23T08:00:00Z" }],
    [
      "  given at 2026-11-23T09:00Z\n  given opened = now - 30h",
      { opened: "2026-11-22T03:00:00Z" },
    ],
    ["  given at 2026-11-23T23:30Z\n  given signed = today - 1 month", { signed: "2026-10-24" }],
    ["  given ready and ready = yes", { ready: true }],
    ["  given opened = 2026-11-23", { opened: "2026-11-22T23:00:00Z" }],
    ["  given signed = 2026-11-23T23:30Z", { signed: "2026-11-24" }],
  ])("%s", (test, facts) => {
    expect(given(test)).toEqual(facts);
  });

  it("plays at a time, or on a Monday at nine in the playbook's zone", () => {
    expect(linked("  expect nothing").now).toBe("2026-01-05T08:00:00Z");
    expect(linked("  given at 2026-11-23T09:00\n  expect nothing").now).toBe(
      "2026-11-23T08:00:00Z",
    );
    expect(linked("  given at 2026-11-23\n  expect nothing").now).toBe("2026-11-22T23:00:00Z");
  });

  it.each([
    ["  given size > 5\n  expect nothing", "HR5001 size > 5"],
    ["  given stage = evaluation or ready\n  expect nothing", "HR5001 stage = evaluation or ready"],
    [
      "  given stage is one of evaluation, renewal\n  expect nothing",
      "HR5001 stage is one of evaluation, renewal",
    ],
    ["  given opened is more than 3h ago\n  expect nothing", "HR5001 opened is more than 3h ago"],
    [
      "  given opened = now - 3 business days\n  expect nothing",
      "HR5001 opened = now - 3 business days",
    ],
    ["  given size\n  expect nothing", "HR5001 size"],
    ["  given stage = evaluation and stage = renewal\n  expect nothing", "HR5002 stage = renewal"],
    ["  given ready\n  given ready = no\n  expect nothing", "HR5002 ready = no"],
    [
      "  given at 2026-11-23\n  given at 2026-11-24\n  expect nothing",
      "HR5002 given at 2026-11-24",
    ],
    ["  given stage = unknown\n  expect nothing", "HR3013 unknown"],
    ["  given rating = 6\n  expect nothing", "HR5008 6"],
    ["  given skills = sap\n  expect nothing", "HR3018 sap"],
    ["  given big\n  expect nothing", "HR5003 big"],
    ["  given target = 2h\n  expect nothing", "HR5003 target"],
    ["  given now = 2026-06-01\n  expect nothing", "HR5003 now"],
    ["  given today is 2026-06-01\n  expect nothing", "HR5003 today"],
    ["  given stage = evalution\n  expect nothing", "HR3002 evalution"],
    ["  given price = 5\n  expect nothing", "HR3003 5"],
    ["  given stag = renewal\n  expect nothing", "HR5006 stag"],
  ])("%s", (test, found) => {
    expect(codes(test)).toEqual([found]);
  });
});

describe("expect", () => {
  it("has its names resolved", () => {
    const { expect: found } = linked(`  expect Offer Chat within target
  expect no anything that sells
  expect pitch project blocked
  expect asks Ready
  expect big = yes
  expect nothing`);
    expect(found).toMatchObject([
      { kind: "recommended", action: "offer chat", within: { value: "PT1H" }, with: [] },
      { kind: "not recommended", pattern: { traits: ["sells"] } },
      { kind: "blocked", action: "pitch project" },
      { kind: "asks", fact: "ready" },
      { kind: "holds", condition: { op: "compare", left: { op: "define" } } },
      { kind: "nothing" },
    ]);
  });

  it.each([
    ["  expect ofer chat", "HR5004 ofer chat"],
    ["  expect no call customer", "HR5004 call customer"],
    ["  expect call customer blocked", "HR5004 call customer"],
    ["  expect no anything that sels", "HR2023 sels"],
    ["  expect asks redy", "HR5004 redy"],
    ["  expect asks big", "HR5007 big"],
    ["  expect siz = 5", "HR5004 siz"],
    ["  expect offer chat\n  expect no offer chat", "HR5005 expect no offer chat"],
    ["  expect no anything that helps\n  expect offer chat", "HR5005 expect offer chat"],
    ["  expect offer chat\n  expect nothing", "HR5005 expect nothing"],
    ["  expect offer chat within 0h", "HR3024 0h"],
  ])("%s", (test, found) => {
    expect(codes(test)).toEqual([found]);
  });

  it("of something blocked may come with its absence", () => {
    expect(
      codes("  given ready\n  expect no pitch project\n  expect pitch project blocked"),
    ).toEqual([]);
  });
});

describe("tests of used files", () => {
  it("are not the user's, neither linked nor checked in its scope", () => {
    const files = {
      "main.playbook": 'use "base.playbook"\nset target to 2h',
      "base.playbook": `setting target is 1h\nwhen x then act within target\ntest "t"\n  given x\n  expect act`,
    };
    expect(modelOf(files).link("main.playbook").tests).toEqual([]);
    expect(modelOf(files).link("base.playbook").tests).toHaveLength(1);
    expect(codesOf(files)).toEqual([]);
  });
});

describe("messages of tests", () => {
  it("say what to write", () => {
    const [found] = findingsOf(`${playbook}test "t"\n  given size > 5\n  expect nothing`);
    expect(found?.message).toBe("`size > 5` fixes no value, and a test gives exact values.");
  });
});
