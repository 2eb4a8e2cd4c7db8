import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { type MutationOptions, mutationOf } from "./mutation-of.ts";

async function report(files: Readonly<Record<string, string>>, options: MutationOptions = {}) {
  const model = createModel();
  for (const [path, text] of Object.entries(files)) model.setFile(path, { text });
  return mutationOf(model, Object.keys(files), options);
}

/** Each change as `line operator before → after`. */
async function changes(text: string, options: MutationOptions = {}) {
  const found = await report({ "a.playbook": text }, options);
  return found.changes.map(
    ({ line, operator, before, after }) => `${line} ${operator} ${before} → ${after}`,
  );
}

const facts = `fact stage is step of discovery, evaluation, renewal
fact visits is number
fact late is yes/no
fact since is time
`;

describe("changes of", () => {
  it("a condition", async () => {
    const rule = `rule "R"
  when stage = evaluation and visits > 5
  then act
  unless late
`;
    expect(await changes(facts + rule)).toEqual([
      '5 left out rule "R" when stage = evaluation and visits > 5 then act unless late → null',
      "6 always when stage = evaluation and visits > 5 → null",
      "6 dropped stage = evaluation → null",
      "6 negated stage = evaluation → stage != evaluation",
      "6 value stage = evaluation → stage = renewal",
      "6 dropped visits > 5 → null",
      "6 and or stage = evaluation and visits > 5 → stage = evaluation or visits > 5",
      "6 negated visits > 5 → visits <= 5",
      "6 bound visits > 5 → visits >= 5",
      "6 value 5 → 6",
      "6 value 5 → 4",
      "8 always unless late → null",
      "8 negated late → not late",
    ]);
  });

  it("what is known, durations, alternatives, parentheses", async () => {
    const rules = `when since is known and (stage is discovery or renewal) then act
when since is more than 24h ago and not late then other
`;
    const found = await changes(facts + rules, {
      operators: ["known", "negated", "value", "dropped", "and or"],
    });
    expect(found).toEqual([
      "5 dropped since is known → null",
      "5 known since is known → since is unknown",
      "5 dropped (stage is discovery or renewal) → null",
      "5 and or since is known and (stage is discovery or renewal) → since is known or (stage is discovery or renewal)",
      "5 value stage = discovery → stage = evaluation",
      "5 dropped renewal → null",
      "6 dropped since is more than 24h ago → null",
      "6 negated since is more than 24h ago → since is less than 24h ago",
      "6 value 24h → 26h",
      "6 value 24h → 22h",
      "6 dropped not late → null",
      "6 and or since is more than 24h ago and not late → since is more than 24h ago or not late",
      "6 negated not late → late",
    ]);
  });

  it("actions and their clauses", async () => {
    const rule = `action act is helps
action other is sells
rule "R" when late then act within 2h by expert and other via phone
rule "S" when visits > 1 then act
`;
    const found = await changes(facts + rule, { operators: ["action", "clause"] });
    expect(found).toEqual([
      "7 action act within 2h by expert → null",
      "7 clause within 2h → within 4h",
      "7 clause by expert → null",
      "7 action other via phone → null",
      "7 clause via phone → null",
      "8 action act → other",
    ]);
  });

  it("tables, scores, limits, settings and histories", async () => {
    const text = `${facts}setting most is 3
history contact has
  medium is one of phone, chat
table "T" first match
  | when stage | when visits | then  |
  | discovery  | > 5         | act   |
  | evaluation | -           | act   |
  | -          | -           | other |
score fit
  add 3 when late
  bands low below 2, high
when fit >= most and number of contacts in last 30 days where (medium = phone) > 2 then act
limit act to 2 per 30 days counting contacts where medium = phone
`;
    expect(
      await changes(text, { operators: ["value", "filter", "row order", "left out"] }),
    ).toEqual([
      "5 value 3 → 4",
      // Not 3 → 2: the score is 0 or 3, so it is proved that nothing changes.
      "10 left out | discovery | > 5 | act | → null",
      "10 value stage discovery → stage evaluation",
      "10 value 5 → 6",
      "10 value 5 → 4",
      "11 left out | evaluation | - | act | → null",
      "11 row order | - | - | other | → | - | - | other | one row further up",
      "11 value stage evaluation → stage renewal",
      "12 left out | - | - | other | → null",
      "14 value 3 → 4",
      "14 value 3 → 2",
      "15 value 2 → 3",
      "15 value 2 → 1",
      "16 left out when fit >= most and number of contacts in last 30 days where (medium = phone) > 2 then act → null",
      "16 value 30 days → 33 days",
      "16 value 30 days → 27 days",
      "16 filter where (medium = phone) → null",
      "16 value medium = phone → medium = chat",
      "16 value 2 → 3",
      "16 value 2 → 1",
      "17 left out limit act to 2 per 30 days counting contacts where medium = phone → null",
      "17 value 2 → 3",
      "17 value 2 → 1",
      "17 value 30 days → 33 days",
      "17 value 30 days → 27 days",
      "17 filter where medium = phone → null",
      "17 value medium = phone → medium = chat",
    ]);
  });
});

const rule = 'fact late is yes/no\nrule "R" when late then act within 1h because "so"\n';
const noticing = `test "late"
  given late
  expect act within 1h
test "in time"
  given not late
  expect nothing
`;

describe("what tests notice", () => {
  it("is all that they hold fast", async () => {
    const { percent, noticed, changes } = await report({ "a.playbook": rule + noticing });
    expect([percent, noticed, changes.length]).toEqual([100, 4, 4]);
    expect(changes[0]?.noticedBy).toMatchObject({ title: "late", place: { file: "a.playbook" } });
  });

  it("is not what they leave open: the sentence as it would read says what", async () => {
    const half = noticing.slice(0, noticing.indexOf('test "in time"'));
    const { percent, changes } = await report({ "a.playbook": rule + half });
    expect(percent).toBe(75);
    expect(changes.filter((change) => change.noticedBy === null)).toMatchObject([
      { operator: "always", line: 2, within: "R", sentence: 'rule "R" then act within 1h' },
    ]);
  });

  it("counts tests of playbooks that use the changed one", async () => {
    const files = { "base.playbook": rule, "own.playbook": `use "base.playbook"\n${noticing}` };
    const { percent, changes } = await report(files);
    expect(percent).toBe(100);
    expect(changes[0]?.place.file).toBe("base.playbook");
    expect(changes[0]?.noticedBy?.place.file).toBe("own.playbook");
  });

  it("counts promises that are broken", async () => {
    const promise = 'action act is helps\npromise "p" when late then anything that helps\n';
    const test = 'test "late"\n  given late\n  expect late = yes\n';
    const { changes } = await report({ "a.playbook": promise + rule + test });
    expect(changes[0]?.noticedBy?.title).toBe("p");
  });

  it("leaves out what the caller shows to be no change at all", async () => {
    const asked: string[] = [];
    const { percent } = await report(
      { "a.playbook": rule },
      {
        isEquivalent: ({ before, after }) => {
          asked.push(`${before.rules.length} ${after.rules.length}`);
          return true;
        },
      },
    );
    expect(percent).toBe(100);
    expect(asked).toEqual(["1 0", "1 1", "1 1", "1 1"]);
  });

  it("leaves out what is proved to change nothing, and keeps what a named value shows", async () => {
    const whole = "fact visits is number from 0 to 100\n";
    const test = 'test "seen"\n  given visits = 5\n  expect call\n';
    // Nobody has fewer visits than none, so the second part may as well be left out.
    const idle = await report(
      { "a.playbook": `${whole}when visits > 4 and visits > 3 then call\n${test}` },
      { operators: ["dropped"] },
    );
    const unnoticed = idle.changes.filter(({ noticedBy }) => noticedBy === null);
    expect(unnoticed.map(({ before }) => before)).toEqual(["visits > 4"]);
    const named = await report(
      {
        "a.playbook": `${whole}define many as visits > 4 and visits > 3\nwhen many then call\n${test}`,
      },
      { operators: ["dropped"] },
    );
    expect(named.changes.filter(({ noticedBy }) => noticedBy === null).length).toBeGreaterThan(1);
  });

  it("finds the same again, and leaves the model as it was", async () => {
    const model = createModel();
    model.setFile("a.playbook", { text: rule + noticing });
    const first = await mutationOf(model, ["a.playbook"]);
    expect(await mutationOf(model, ["a.playbook"])).toEqual(first);
    expect(model.tree("a.playbook").text).toBe(rule + noticing);
  });

  it("is nothing where nothing decides, and leaves out what is broken", async () => {
    expect(await report({ "a.playbook": "fact late is yes/no\n" })).toEqual({
      changes: [],
      noticed: 0,
      percent: 100,
    });
    expect((await report({ "a.playbook": "rule rule" })).changes).toEqual([]);
    const model = createModel();
    model.setFile("a.playbook", { text: `use "b.playbook"\n${rule}` });
    model.setFile("b.playbook", { problem: "missing" });
    expect((await mutationOf(model, ["a.playbook"])).changes).toEqual([]);
  });
});
