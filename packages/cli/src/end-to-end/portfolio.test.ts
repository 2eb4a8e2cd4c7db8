import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `fact stage      is step of discovery, evaluation, purchase
fact channel    is one of human, digital
fact deal value is money in EUR
fact ready      is yes/no
  ask "Ready?"
fact skills     is list of text

action offer chat    is human, helps
action pitch project is human, sells

define weight as deal value / 1000 EUR

rule "Chat"
  when stage is evaluation
  then offer chat

rule "Pitch"
  when stage = purchase
  then pitch project

never pitch project
  when ready = no
`;

const deals = `Account,Stage,Channel,Deal Value,Ready,Skills
Ahorn,evaluation,digital,900,,
Birke,purchase,human,20000,yes,
Zeder,purchase,digital,,,
Eiche,discovery,human,5000,no,
Fichte,evaluation,,20000,,
`;

const run = (...args: string[]) =>
  handrail(
    ["run", "a.playbook", "--facts", "deals.csv", "--key", "Account", "--now", now, ...args],
    { cwd: folderWith({ "a.playbook": playbook, "deals.csv": deals }) },
  );

const keys = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { key: string }).key);

describe("--sort", () => {
  test.each([
    [
      ["--sort", "deal value"],
      ["Birke", "Fichte", "Eiche", "Ahorn", "Zeder"],
    ],
    [
      ["--sort", "highest Deal-Value"],
      ["Birke", "Fichte", "Eiche", "Ahorn", "Zeder"],
    ],
    [
      ["--sort", "lowest weight"],
      ["Ahorn", "Eiche", "Birke", "Fichte", "Zeder"],
    ],
    [
      ["--sort", "stage"],
      ["Birke", "Zeder", "Ahorn", "Fichte", "Eiche"],
    ],
    [
      ["--sort", "stage", "--sort", "deal value"],
      ["Birke", "Zeder", "Fichte", "Ahorn", "Eiche"],
    ],
    [
      ["--sort", "channel"],
      ["Ahorn", "Zeder", "Birke", "Eiche", "Fichte"],
    ],
    [
      ["--sort", "deal value", "--top", "2"],
      ["Birke", "Fichte"],
    ],
    [
      ["--sort", "lowest deal value", "--top", "9"],
      ["Ahorn", "Eiche", "Birke", "Fichte", "Zeder"],
    ],
  ])("%j", async (options, expected) => {
    const { status, stdout } = await run("--format", "ndjson", ...options);
    expect({ status, keys: keys(stdout) }).toEqual({ status: 0, keys: expected });
  });

  test("shows what it sorts by, and says what it left out", async () => {
    const { stdout } = await run("--sort", "deal value", "--top", "2");
    expect(stdout).toContain("Birke               ▸ pitch project");
    expect(stdout).toContain("deal value:\n20000.00 EUR");
    expect(stdout).not.toContain("Eiche");
    expect(stdout).toContain(
      "Sorted by deal value, highest first.\n3 more records decided and not shown.\n",
    );
  });

  test("csv has the value at its end", async () => {
    const { stdout } = await run("--sort", "deal value", "--top", "1", "--format", "csv");
    const [header, ...rows] = stdout.trim().split("\n");
    expect(header).toMatch(/,ask,value of deal value$/);
    expect(rows).toEqual([expect.stringMatching(/^Birke,recommended,pitch project,.*,20000\.00$/)]);
  });
});

describe("--group", () => {
  test("json: a group with its sums and its decisions, in the order of the fact", async () => {
    const { stdout } = await run("--group", "channel", "--sort", "deal value", "--format", "json");
    const groups = JSON.parse(stdout) as { group: string; decisions: { key: string }[] }[];
    expect(groups.map(({ decisions, ...rest }) => [rest, decisions.map(({ key }) => key)])).toEqual(
      [
        [
          {
            group: "human",
            records: 2,
            nothing: 1,
            actions: [
              {
                ...{ action: "pitch project", traits: ["human", "sells"] },
                ...{ recommended: 1, blocked: 0, unsettled: 0, deferred: 0, pending: 0 },
              },
            ],
            questions: [],
          },
          ["Birke", "Eiche"],
        ],
        [expect.objectContaining({ group: "digital", records: 2, nothing: 1 }), ["Ahorn", "Zeder"]],
        [expect.objectContaining({ group: null, records: 1 }), ["Fichte"]],
      ],
    );
  });

  test("ndjson: the value beside each decision; csv: in its last column", async () => {
    const ndjson = await run("--group", "stage", "--format", "ndjson");
    const lines = ndjson.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ group, decision }) => [group, decision.key])).toEqual([
      ["discovery", "Eiche"],
      ["evaluation", "Ahorn"],
      ["evaluation", "Fichte"],
      ["purchase", "Birke"],
      ["purchase", "Zeder"],
    ]);
    const csv = await run("--group", "ready", "--format", "csv");
    expect(
      csv.stdout
        .trim()
        .split("\n")
        .map((line) => [line.split(",")[0], line.split(",").at(-1)]),
    ).toEqual([
      ["key", "value of ready"],
      ["Eiche", "no"],
      ["Birke", "yes"],
      ["Ahorn", ""],
      ["Zeder", ""],
      ["Zeder", ""],
      ["Fichte", ""],
    ]);
  });

  test("table: a heading, the first of them, and the sums of each", async () => {
    const { stdout } = await run("--group", "stage", "--show", "1");
    expect(stdout).toContain("stage: evaluation · 2 records\n");
    expect(stdout).toContain(`1 more record decided.

Action                                                 to do   blocked      open
offer chat                           human helps           2

stage: purchase · 2 records, 1 with nothing to do
`);
    expect(stdout).toContain("5 records decided, 2 with nothing to do.\n");
  });
});

describe("--summary", () => {
  test("json: the sums alone, of all and of each group", async () => {
    const { stdout } = await run("--summary", "--group", "stage", "--format", "json");
    const sums = JSON.parse(stdout);
    expect(sums).toMatchObject({ records: 5, nothing: 2, bad: 0, groupedBy: "stage" });
    expect(sums.questions).toEqual([{ fact: "ready", ask: "Ready?", records: 1 }]);
    expect(
      sums.groups.map((one: { group: string; records: number }) => [one.group, one.records]),
    ).toEqual([
      ["discovery", 1],
      ["evaluation", 2],
      ["purchase", 2],
    ]);
  });

  test("csv, with and without groups", async () => {
    expect((await run("--summary", "--format", "csv")).stdout).toBe(
      "action,traits,recommended,blocked,unsettled,deferred,pending\noffer chat,helps; human,2,0,0,0,0\npitch project,human; sells,1,1,1,0,0\n",
    );
    expect((await run("--summary", "--group", "stage", "--format", "csv")).stdout).toBe(
      "value of stage,records,action,traits,recommended,blocked,unsettled,deferred,pending\nevaluation,2,offer chat,helps; human,2,0,0,0,0\npurchase,2,pitch project,human; sells,1,1,1,0,0\n",
    );
  });

  test("ndjson is one line, or one a group", async () => {
    const all = await run("--summary", "--format", "ndjson");
    expect(JSON.parse(all.stdout)).toMatchObject({ records: 5, bad: 0 });
    const groups = await run("--summary", "--group", "channel", "--format", "ndjson");
    expect(
      groups.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).group),
    ).toEqual(["human", "digital", null]);
  });

  test("table: no records", async () => {
    const { stdout } = await run("--summary", "--group", "channel");
    expect(stdout).toMatch(/^channel: human · 2 records, 1 with nothing to do\n\nAction/);
    expect(stdout).not.toContain("Birke");
    expect((await run("--summary")).stdout).toMatch(/^5 records decided/);
  });
});

describe("what makes no sense", () => {
  test.each([
    [
      ["--sort", "deal valu"],
      "✗ The playbook has no fact, define or score `deal valu`, which --sort names.\n  Did you mean `deal value`?\n",
    ],
    [
      ["--group", "stag"],
      "✗ The playbook has no fact, define or score `stag`, which --group names.\n  Did you mean `stage`?\n",
    ],
    [["--sort", "skills"], "✗ `skills` is a list, which --sort cannot take.\n"],
    [
      ["--sort", "lowest channel"],
      "✗ `channel` has no lowest value: it holds words.\n  `--sort channel` sorts it from A to Z.\n",
    ],
    [["--top", "3"], "✗ --top says how many, but not by what.\n"],
    [["--top", "0", "--sort", "stage"], "Give a whole number of at least 1.\n"],
    [
      ["--summary", "--sort", "stage"],
      "✗ --summary shows no records, so --sort has nothing to do.\n",
    ],
  ])("%j", async (options, sentence) => {
    const { status, stdout, stderr } = await run(...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});
