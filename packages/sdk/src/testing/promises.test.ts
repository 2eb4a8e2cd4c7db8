import { describe, expect, it } from "vitest";
import { loadPlaybook } from "../load.ts";

const base = `
action offer chat is human, helps, contacts customer
action send letter is digital, helps, contacts customer
action pitch project is human, sells, contacts customer
fact stage is one of evaluation, purchase, renewal
fact ready is yes/no

rule "Chat" when stage = evaluation then offer chat within 2 days by expert
rule "Letter" when stage = evaluation then send letter within 4 days
rule "Pitch" when stage = purchase then pitch project within 5 days
rule "Wait" when stage = renewal and ready then send letter
never "Ready only" pitch project unless ready
`;

const situations = {
  evaluation: "stage = evaluation",
  "evaluation, ready": "stage = evaluation and ready",
  purchase: "stage = purchase",
  "purchase, ready": "stage = purchase and ready",
  renewal: "stage = renewal",
};
const tests = Object.entries(situations)
  .map(([title, given]) => `test "${title}"\n  given ${given}\n  expect stage is known\n`)
  .join("");

async function tried(promise: string, files = {}, source = `${base}${tests}`) {
  const playbook = await loadPlaybook({ source: `${source}promise "p" ${promise}\n`, files });
  const { promises } = playbook.test();
  return promises[0] ?? expect.fail();
}

describe("a promise that is kept", () => {
  it.each([
    ["when stage = evaluation then anything that helps within 2 days", 2],
    ["when stage = evaluation then anything that is human by expert", 2],
    ["when stage = evaluation then offer chat within 48h and send letter", 2],
    ["then everything that contacts customer within 5 days", 5],
    ["when stage = evaluation then nothing that sells", 2],
    ["when stage = evaluation then no pitch project", 2],
    ["when stage = purchase and not ready then nothing", 0],
    ["when stage = purchase and ready = no then nothing", 0],
    ["when stage = purchase unless ready is known then nothing", 1],
    ["when stage is one of evaluation, purchase and ready then anything", 2],
  ])("%s", async (promise, checked) => {
    expect(await tried(promise)).toMatchObject({ situations: 5, checked, breaks: 0, broken: [] });
  });
});

describe("a promise that is broken says by what", () => {
  it.each([
    [
      "when stage = evaluation then anything that helps within 24h",
      2,
      "Promised “anything that helps within 24h”: `offer chat` is to be due by 2026-01-06T09:00:00Z, but it is due 2026-01-07T09:00:00Z; `send letter` is to be due by 2026-01-06T09:00:00Z, but it is due 2026-01-09T09:00:00Z.",
    ],
    [
      "when stage = renewal then anything that helps",
      1,
      "Promised “anything that helps”, but `send letter` is pending: “Wait” needs `ready`.",
    ],
    [
      "when stage = purchase then anything that sells",
      1,
      "Promised “anything that sells”, but `pitch project` is blocked by “Ready only”, because `ready` is not known.",
    ],
    [
      "when stage = purchase and ready then anything that helps",
      1,
      "Promised “anything that helps”, but all that is recommended is `pitch project`.",
    ],
    ["when stage = purchase then pitch project", 1, /but it is blocked by “Ready only”/],
    ["when stage = renewal then anything that sells", 1, /but nothing is recommended\.$/],
    [
      "then nothing that sells",
      1,
      "Promised “nothing that sells”, but “Pitch” recommends `pitch project`.",
    ],
    ["then no send letter", 2, "Promised “no send letter”, but “Letter” recommends `send letter`."],
    [
      "then everything within 3 days",
      3,
      "Promised “everything within 3 days”: `send letter` is to be due by 2026-01-08T09:00:00Z, but it is due 2026-01-09T09:00:00Z.",
    ],
    [
      "when stage = evaluation then anything that helps and nothing that is human",
      2,
      "Promised “nothing that is human”, but “Chat” recommends `offer chat`.",
    ],
  ])("%s", async (promise, breaks, message) => {
    const found = await tried(promise);
    expect(found.breaks).toBe(breaks);
    expect(found.broken[0]?.message).toMatch(message);
    if (typeof message === "string") expect(found.broken[0]?.message).toBe(message);
  });

  it("in which situation, and how it was decided", async () => {
    const source = `${base}${tests}promise "p" then no pitch project\n`;
    const playbook = await loadPlaybook({ source });
    const [promise] = playbook.test().promises;
    const record = { stage: "purchase", ready: true };
    const [broken] = promise?.broken ?? [];
    expect(broken?.situation).toMatchObject({
      test: { title: "purchase, ready" },
      key: null,
      at: "2026-01-05T09:00:00Z",
      record,
    });
    expect(broken?.decision).toEqual(playbook.decide(record, { now: "2026-01-05T09:00:00Z" }));
  });

  it("at most five times, but it counts them all", async () => {
    const playbook = await loadPlaybook({
      source: `${base}promise "p" then no send letter\n`,
    });
    const trial = playbook.promises();
    for (let index = 0; index < 8; index += 1) {
      trial.on({ stage: "evaluation" }, { now: 0, key: `deal ${index}` });
    }
    const [found] = trial.results();
    expect(found).toMatchObject({ situations: 8, checked: 8, breaks: 8 });
    expect(found?.broken.map(({ situation }) => situation.key)).toEqual([
      "deal 0",
      "deal 1",
      "deal 2",
      "deal 3",
      "deal 4",
    ]);
  });
});

describe("promises", () => {
  it("are no part of the plan, and speak of nothing that decides", async () => {
    const plain = await loadPlaybook({ source: base });
    const promising = await loadPlaybook({
      source: `${base}promise "p" when stage = purchase then no send letter\n${tests}`,
    });
    expect(promising.plan.hash).toBe(plain.plan.hash);
  });

  it("of used playbooks hold, in the situations of their tests", async () => {
    const files = {
      "base.playbook": `${base}${tests}promise "served" when stage = evaluation then anything that helps within 2 days\n`,
    };
    const own = `use "base.playbook"\nwithout rule "Chat"\n`;
    const playbook = await loadPlaybook({ source: own, files });
    expect(playbook.test().promises).toMatchObject([
      { title: "served", situations: 5, checked: 2, breaks: 2 },
    ]);
    const { broken } = playbook.test().promises[0] ?? expect.fail();
    expect(broken[0]?.situation.test).toMatchObject({
      title: "evaluation",
      place: { file: "base.playbook" },
    });
  });

  it("of used playbooks may name what is left out", async () => {
    const files = {
      "base.playbook":
        'rule "A" when a then act\nrule "B" when b then other\ntest "a"\n  given a and b\n  expect act\npromise "p" when a then no other\npromise "q" when b then other\n',
    };
    const playbook = await loadPlaybook({
      source: 'use "base.playbook"\nwithout rule "B"\n',
      files,
    });
    expect(playbook.test().promises).toMatchObject([
      { title: "p", checked: 1, breaks: 0 },
      { title: "q", checked: 1, breaks: 1 },
    ]);
  });

  it("take what an open vocabulary leaves open for the worse", async () => {
    const source = 'when a then act\ntest "a"\n  given a\n  expect act\n';
    const results = await Promise.all(
      [
        "nothing that sells",
        "anything that helps",
        "everything that helps within 1h",
        "anything",
      ].map((then) => tried(`then ${then}`, {}, source)),
    );
    expect(results.map(({ breaks }) => breaks)).toEqual([1, 1, 1, 0]);
    expect(results[0]?.broken[0]?.message).toContain("of which nobody declared what it is");
  });

  it("count a situation that two tests describe once", async () => {
    const source = `${base}${tests}test "again"\n  given stage = renewal\n  expect nothing\n`;
    expect((await tried("then anything", {}, source)).situations).toBe(5);
  });

  it("reject a bad record, which then counts as none", async () => {
    const playbook = await loadPlaybook({ source: `${base}promise "p" then nothing\n` });
    const trial = playbook.promises();
    expect(() => trial.on({ stage: "nonsense" }, { now: 0 })).toThrow(/nonsense/);
    expect(trial.results()).toMatchObject([{ situations: 0 }]);
  });
});

describe("tests may expect what promises say", () => {
  it.each([
    ["nothing that sells", "stage = evaluation", null],
    ["anything that helps within 2 days", "stage = evaluation", null],
    ["everything within 4 days", "stage = evaluation", null],
    [
      "anything that sells",
      "stage = evaluation",
      "Expected “anything that sells”, but all that is recommended is `offer chat` and `send letter`.",
    ],
    [
      "everything within 1 day",
      "stage = evaluation",
      /^Expected “everything within 1 day”: `offer chat` is to be due by/,
    ],
    ["nothing that is human", "stage = evaluation", /Expected no `offer chat`/],
  ])("expect %s, given %s", async (expectation, given, message) => {
    const source = `${base}test "t"\n  given ${given}\n  expect ${expectation}\n`;
    const [test] = (await loadPlaybook({ source })).test().tests;
    const found = test?.failures.map((failure) => failure.message) ?? [];
    expect(found).toHaveLength(message === null ? 0 : 1);
    if (message !== null) expect(found[0]).toMatch(message);
  });
});
