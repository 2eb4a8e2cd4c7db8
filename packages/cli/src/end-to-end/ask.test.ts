import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `playbook "Deals"

fact stage          is step of discovery, evaluation, purchase
  ask "How far is the customer?"
fact deal value     is money in EUR
fact topics         is list of one of pumps, valves, service
fact decision ready is yes/no
  ask "Could you decide today?"
fact note           is text

action offer chat    is human, helps
action pitch project is human, sells

rule "Chat"
  when stage = evaluation
  then offer chat within 1h
  because "Slow answers frustrate"

rule "Pitch"
  when stage is evaluation or purchase
  then pitch project
  because "They are ready to hear it"

rule "Pitch the large one"
  when deal value > 100k EUR and stage = discovery
  then pitch project

rule "Read"
  when stage = purchase and note contains "call" and topics contains pumps
  then read the note

action read the note is human, helps

never pitch project
  unless decision ready
`;

const deals = "Account,Stage,Deal Value\nAhorn,evaluation,\nBirke,discovery,\nEiche,oak,\n";

const ask = (answers: readonly string[], ...more: string[]) =>
  handrail(["ask", "a.playbook", "--now", now, ...more], {
    cwd: folderWith({ "a.playbook": playbook, "deals.csv": deals }),
    input: answers.map((answer) => `${answer}\n`).join(""),
  });

const json = async (answers: readonly string[], ...more: string[]) =>
  JSON.parse((await ask(answers, "--format", "json", ...more)).stdout);

describe("an interview", () => {
  test("asks the most useful question first, and says what each answer changes", async () => {
    const { status, stdout, stderr } = await ask(["2", "y"]);
    expect(status).toBe(0);
    expect(stderr).toBe(`Deals · Mon 23 Nov 2026, 09:00 (UTC)
Enter: not known · /back · /quit · /help

? 1. How far is the customer?
    for offer chat, pitch project and read the note
    1  discovery
    2  evaluation
    3  purchase
  › 2
    ▸ offer chat is recommended
    ✕ pitch project is blocked
    · read the note is not called for

? 2. Could you decide today?
    for pitch project
    yes or no
  › y
    ▸ pitch project is recommended

Nothing is left to ask.

`);
    expect(stdout).toContain(
      "Decision            ▸ offer chat                human helps    1 h · 10:00",
    );
    expect(stdout).toContain(
      "pitch project is recommended for this situation at Mon 23 Nov 2026, 09:00 (UTC).\nIt would not be recommended if decision ready were no (now yes).",
    );
    expect(stdout).toContain("    because They are ready to hear it");
  });

  test("json: the answers, what was skipped, and the decision", async () => {
    const all = await json(["evaluation", ""]);
    expect(all).toMatchObject({
      answers: { stage: "evaluation" },
      skipped: ["decision ready"],
      decision: {
        schema: 1,
        recommendations: [{ action: "offer chat", due: "2026-11-23T10:00:00Z" }],
        blocked: [{ action: "pitch project", unknown: ["decision ready"] }],
      },
    });
  });

  test("begins with a record, and decides it under its key", async () => {
    const all = await json(["no"], "--facts", "deals.csv", "--key", "Account", "--record", "Ahorn");
    expect(all).toMatchObject({
      answers: { "decision ready": false },
      decision: { key: "Ahorn", blocked: [{ action: "pitch project", unknown: [] }] },
    });
    const second = await json(["50k"], "--facts", "deals.csv", "--record", "2");
    expect(second.answers).toEqual({ "deal value": { amount: "50000.00", currency: "EUR" } });
  });

  test("with nothing to ask, decides at once", async () => {
    const { status, stderr } = await ask(
      [],
      "--facts",
      "deals.csv",
      "--record",
      "2",
      "--format",
      "json",
    );
    expect(status).toBe(0);
    expect(stderr).toContain(
      "? 1. Deal value?\n    for pitch project\n    an amount in EUR, such as 12500 or 50k\n",
    );
    const settled = await handrail(["ask", "b.playbook", "--now", now], {
      cwd: folderWith({ "b.playbook": "when 1 > 0 then act" }),
    });
    expect(settled.stderr).toBe(
      "b.playbook · Mon 23 Nov 2026, 09:00 (UTC)\n\nNothing is left to ask.\n\n",
    );
    expect(settled.stdout).toContain("▸ act");
  });

  test("asks again after an answer that does not fit", async () => {
    const { stderr } = await ask(["4", "later", "2", "perhaps", "no"]);
    expect(stderr).toContain(
      '  › 4\n    ✗ stage: found "4", expected one of discovery, evaluation, purchase.',
    );
    expect(stderr).toContain(
      '  › perhaps\n    ✗ decision ready: found "perhaps", expected yes or no.',
    );
    expect(stderr).toContain("Nothing is left to ask.");
  });

  test("goes back, also over what was skipped, and says where it began", async () => {
    const answers = ["back", "2", "/back", "3", "", "/back", "yes", "we call", "1,3"];
    const all = await json(answers);
    expect(all.answers).toEqual({
      stage: "purchase",
      "decision ready": true,
      topics: ["pumps", "service"],
      note: "we call",
    });
    expect(all.decision.recommendations).toMatchObject([
      { action: "pitch project" },
      { action: "read the note" },
    ]);
    const { stderr } = await ask(["back", "quit"]);
    expect(stderr).toContain("  › back\n    This is the first question.\n");
  });

  test("words are answers where any words are, and commands only with a slash", async () => {
    const answers = ["purchase", "yes", "", "1", "quit"];
    const all = await json(answers);
    expect(all.answers).toMatchObject({ stage: "purchase" });
    const free = await handrail(["ask", "b.playbook", "--now", now, "--format", "json"], {
      cwd: folderWith({
        "b.playbook":
          'fact note is text\nwhen note contains "it" then act\nfact b is text\nwhen b is "c" then act',
      }),
      input: "quit\n/quit\n",
    });
    expect(JSON.parse(free.stdout)).toMatchObject({ answers: { b: "quit" }, skipped: [] });
  });

  test("stops politely when nobody answers any more, with what is decided so far", async () => {
    for (const answers of [["2"], ["2", "/quit"], ["2", "exit"]]) {
      const { status, stdout, stderr } = await ask(answers);
      expect(status).toBe(0);
      expect(stderr).toMatch(/\nStopped\. Decided so far:\n\n$/);
      expect(stdout).toContain("pitch project is blocked for this situation");
    }
  });

  test("helps", async () => {
    const { stderr } = await ask(["2", "/help", "/halp", "no"]);
    expect(stderr).toContain(`  › /help
    decision ready is yes or no; for example yes.
    The answer concerns one action.
    Enter or /skip: it is not known · /back: the question before
    /quit, Ctrl-D: stop, with what is decided so far · /help: this
    Answered: stage: evaluation.
    Decided so far: 1 recommended, 1 blocked and 0 open.
  › /halp
    There is no such command: /skip, /back, /quit and /help.
  › no
`);
  });

  test("takes a compiled plan", async () => {
    const cwd = folderWith({ "a.playbook": playbook });
    await handrail(["compile", "a.playbook", "--out", "a.json"], { cwd });
    const input = "2\ny\n";
    const args = ["--now", now, "--format", "json"];
    const plan = await handrail(["ask", "a.json", ...args], { cwd, input });
    const text = await handrail(["ask", "a.playbook", ...args], { cwd, input });
    expect(plan.stdout).toBe(text.stdout);
  });
});

describe("what cannot be asked", () => {
  test.each([
    [["--record", "2"], 2, "✗ --record says which record, but there are none.\n"],
    [
      ["--facts", "-"],
      2,
      "✗ Records cannot come from standard input, which the answers come from.\n",
    ],
    [["--facts", "deals.csv", "--record", "Elche"], 2, "  Did you mean `Eiche`?\n"],
    [["--now", "soon"], 2, "✗ --now `soon` is not an instant.\n"],
    [
      ["--facts", "deals.csv", "--key", "Account", "--record", "Eiche"],
      1,
      'deals.csv:4: record 3 (Eiche)\n  ✗ Stage: found "oak", expected one of discovery, evaluation, purchase.\n',
    ],
  ])("%j", async (options, status, sentence) => {
    const ran = await ask([], ...options);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
    expect(ran.stderr).toContain(sentence);
  });
});
