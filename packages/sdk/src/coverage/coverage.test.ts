import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage-of.ts";

async function covered(files: Readonly<Record<string, string>>, of = Object.keys(files)) {
  const model = createModel();
  for (const [path, text] of Object.entries(files)) model.setFile(path, { text });
  return coverageOf(model, of);
}

/** Each item as `line kind text: outcome tests, …`. */
async function shown(text: string) {
  const { items } = await covered({ "a.playbook": text });
  return items.map(
    ({ line, kind, text: said, outcomes }) =>
      `${line} ${kind} ${said}: ${outcomes.map(({ outcome, tests }) => `${outcome} ${tests}`).join(", ")}`,
  );
}

const facts = "fact stage is one of a, b, c\nfact n is number\nfact ready is yes/no\n";

describe("coverage", () => {
  it("of a rule: whether it fires, and each part of its condition", async () => {
    const text = `${facts}rule "R"
  when stage is a or b and n is between 2 and 3 and not ready
  then act
  unless n = 5
test "1"
  given stage = a and n = 2 and ready = no
  expect act
test "2"
  given stage = c
  expect nothing
`;
    expect(await shown(text)).toEqual([
      "4 rule R: fires 1, does not fire 1",
      "5 condition stage is a or b: true 1, false 1",
      "5 condition n is between 2 and 3: true 1, false 0",
      "5 condition ready: true 0, false 1",
      "7 condition n = 5: true 0, false 1",
    ]);
  });

  it("of a guardrail and a limit", async () => {
    const text = `fact ready is yes/no
history contact has
  medium is one of phone, chat
action act is helps
rule "R" when ready is known then act
never "N" act when ready
limit "L" act to 1 per 30 days counting contacts where medium = phone
never act
  when ready and not ready
test "1"
  given ready and no contacts
  expect act blocked
test "2"
  given ready = no
  given contacts
    | at         | medium |
    | 3 days ago | chat   |
  expect act
`;
    expect((await shown(text)).filter((one) => !one.includes("rule"))).toEqual([
      "5 condition ready is known: true 2, false 0",
      "6 guardrail N: blocks 1, does not block 1",
      "6 condition ready: true 1, false 1",
      "7 limit L: reached 0, not reached 1",
      "7 condition medium = phone: true 0, false 1",
      "8 guardrail never act when ready and not ready: blocks 0, does not block 2",
      "9 condition ready: true 1, false 1",
      "9 condition ready: true 1, false 1",
    ]);
  });

  it("of a table: its rows and its cells", async () => {
    const text = `${facts}table "T" first match
  | when stage | when n | then  |
  | a          | > 3    | act   |
  | a          | -      | other |
  | b          | -      | third |
test "1"
  given stage = a and n = 2
  expect other
`;
    expect(await shown(text)).toEqual([
      "6 row row 1: stage is a and n > 3: decides 0",
      "6 condition stage is a: true 1, false 0",
      "6 condition n > 3: true 0, false 1",
      "7 row row 2: stage is a: decides 1",
      "7 condition stage is a: true 1, false 0",
      "8 row row 3: stage is b: decides 0",
      "8 condition stage is b: true 0, false 1",
    ]);
  });

  it("of a score, its bands, and an experiment", async () => {
    const text = `${facts}score fit
  add 3 when ready
  add 2
  bands low below 3, high
experiment e splits n
  control 50%, chat 50%
when fit band = high and e = control then act
test "1"
  given ready and n = 1
  expect act
`;
    expect((await shown(text)).slice(0, 7)).toEqual([
      "5 condition ready: true 1, false 0",
      "5 score item ready: counts 1, does not count 0",
      "7 band low: reached 0",
      "7 band high: reached 1",
      "8 variant control: reached 1",
      "8 variant chat: reached 0",
      "10 rule when fit band = high and e = control then act: fires 1, does not fire 0",
    ]);
  });

  it("of a choice: who wins", async () => {
    const text = `${facts}choice next picks first match
rule "A" for next when ready then act
rule "B" for next when ready or n > 1 then other
test "1"
  given ready
  expect act
`;
    const found = await shown(text);
    expect(found.filter((one) => one.includes("member"))).toEqual([
      "5 choice member A: wins 1",
      "6 choice member B: wins 0",
    ]);
    expect(found).toContain("6 rule B: fires 1, does not fire 0");
  });

  it("of a promise: whether it says something", async () => {
    const text = `${facts}when ready then act
promise "p" when ready then act
promise "q" when n = 1 then act
test "1"
  given ready
  expect act
`;
    expect((await shown(text)).filter((one) => one.includes("promise"))).toEqual([
      "5 promise p: applies 1",
      "6 promise q: applies 0",
    ]);
  });

  it("counts tests of every playbook for what it uses, and looks at nothing else", async () => {
    const files = {
      "base.playbook": `${facts}define late as n > 3\nwhen late then act\n`,
      "own.playbook":
        'use "base.playbook"\nwhen ready then other\ntest "1"\n  given n = 4 and ready = no\n  expect act\n',
    };
    const both = await covered(files);
    expect(both.tests).toBe(1);
    expect(both.kinds).toEqual([
      { kind: "rule", covered: 2, all: 4, percent: 50 },
      { kind: "condition", covered: 3, all: 6, percent: 50 },
    ]);
    const own = await covered(files, ["own.playbook"]);
    expect(own.items.map(({ place }) => place.file)).toEqual(["own.playbook", "own.playbook"]);
  });

  it("says what a test would have to say", async () => {
    const { items } = await covered({ "a.playbook": `${facts}rule "R" when ready then act\n` });
    expect(items[0]?.outcomes.map(({ wanted }) => wanted)).toEqual([
      "A test in which its whole condition is true, and that expects `act`.",
      "A test in which its condition is false, and that expects no `act`.",
    ]);
  });

  it("gives an example, and does not count what no situation has", async () => {
    const text = `${facts}rule "R" when n > 5 and (n > 3 or ready) then act\n`;
    const model = createModel();
    model.setFile("a.playbook", { text });
    const { items, total } = await coverageOf(model, ["a.playbook"], { examples: 10 });
    const shown = items.flatMap(({ text, outcomes }) =>
      outcomes.map(({ wanted, impossible }) => [text, impossible || wanted]),
    );
    expect(shown[0]?.[1]).toMatch(/expects `act`\. For example: n = \d+\.$/);
    expect(shown[3]).toEqual(["n > 5", "A test whose `given` makes it false. For example: n = 0."]);
    expect(total).toEqual({ covered: 0, all: 8, percent: 0 });

    const never = `${facts}when n > 5 and n < 3 then act\n`;
    model.setFile("a.playbook", { text: never });
    const found = await coverageOf(model, ["a.playbook"], { examples: 10 });
    expect(found.items[0]?.outcomes.map(({ impossible }) => impossible)).toEqual([true, false]);
    expect(found.total.all).toBe(5);
  });

  it("is complete where there is nothing to cover, and leaves out what is broken", async () => {
    const nothing = { covered: 0, all: 0, percent: 100 };
    expect((await covered({ "a.playbook": facts })).total).toEqual(nothing);
    expect((await covered({ "a.playbook": "rule rule" })).total).toEqual(nothing);
  });
});
