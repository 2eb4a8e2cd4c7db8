import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlaybook } from "@handrail/sdk";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { command, handrail } from "../testing/handrail.ts";
import { dealsPlaybook, now } from "../testing/playbook.ts";

const deals = `Account,Stage,Route To Market,Deal Value,Visits,Closes On,Decision Ready
Ahorn,evaluation,Web,,,,
Birke,purchase,Field,200000,5,2026-12-24,yes
Zeder,purchase,Field,200000,5,2026-12-24,
Eiche,discovery,Web,,,,no
`;

const folder = () => folderWith({ "deals.playbook": dealsPlaybook, "deals.csv": deals });

const run = (cwd: string, ...more: string[]) =>
  handrail(["run", "deals.playbook", "--facts", "deals.csv", "--now", now, ...more], { cwd });

describe("the table", () => {
  test("says what to do by when, what is blocked and why, what to ask, and what next", async () => {
    const { status, stdout, stderr } = await run(folder());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`Account             What to do                                 By when
────────────────────────────────────────────────────────────────────────────────
Ahorn               ▸ offer expert chat         human helps    1 h · 10:00
                      because Slow answers frustrate
────────────────────────────────────────────────────────────────────────────────
Birke               ▸ pitch project             human sells    5 business days
                                                               30 Nov 09:00
────────────────────────────────────────────────────────────────────────────────
Zeder               ✕ pitch project blocked · not known: decision ready
                    ? Could you decide today?
────────────────────────────────────────────────────────────────────────────────
Eiche               nothing to do here
────────────────────────────────────────────────────────────────────────────────
4 records decided, 2 with nothing to do.

Action                                                 to do   blocked      open
offer expert chat                    human helps           1
pitch project                        human sells           1         1

? 1 record waits for an answer to “Could you decide today?”
Decided at Mon 23 Nov 2026, 09:00 (UTC), read as CSV with commas.

Try next:
  handrail why deals.playbook --facts deals.csv "pitch project"
  handrail run deals.playbook --facts deals.csv --format csv > decisions.csv
`);
  });

  test("fits the terminal, and is coloured only when that is forced or shown on one", async () => {
    const plain = await run(folder());
    const coloured = await handrail(
      ["run", "deals.playbook", "--facts", "deals.csv", "--now", now],
      { cwd: folder(), env: { FORCE_COLOR: "1" } },
    );
    const both = await handrail(["run", "deals.playbook", "--facts", "deals.csv", "--now", now], {
      cwd: folder(),
      env: { FORCE_COLOR: "1", NO_COLOR: "1" },
    });
    expect(coloured.stdout).toContain("\u001b[32m▸\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
    expect(both.stdout).toBe(plain.stdout);
    expect(plain.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("shows as many records as are asked for, and counts all", async () => {
    const { stdout } = await run(folder(), "--show", "1");
    expect(stdout).toContain("Ahorn");
    expect(stdout).not.toContain("Birke");
    expect(stdout).toContain("3 more records decided and not shown; --show all shows them.");
  });
});

describe("machine formats", () => {
  test("ndjson: a decision a line, as the SDK decides it, and nothing else", async () => {
    const cwd = folder();
    const { status, stdout } = await run(cwd, "--format", "ndjson", "--key", "account");
    const playbook = await loadPlaybook(join(cwd, "deals.playbook"));
    const direct = ["Ahorn", "Birke", "Zeder", "Eiche"].map((key, index) => {
      const [, ...cells] = deals.split("\n")[index + 1]?.split(",") ?? [];
      const [, ...names] = deals.split("\n")[0]?.split(",") ?? [];
      const record = Object.fromEntries(names.map((name, cell) => [name, cells[cell]]));
      return playbook.decide(record, { now, key, cells: "text" });
    });
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toEqual(direct.map((decision) => JSON.stringify(decision)));
  });

  test("json: one array; records without a key are called by their number", async () => {
    const { stdout } = await run(folder(), "--format", "json");
    const decisions = JSON.parse(stdout) as { key: string }[];
    expect(decisions.map(({ key }) => key)).toEqual(["1", "2", "3", "4"]);
  });

  test("json of no record is an empty array", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook, "deals.csv": "Stage,Channel\n" });
    expect((await run(cwd, "--format", "json")).stdout).toBe("[]\n");
  });

  test("csv: a row for each action and each question", async () => {
    const { stdout } = await run(folder(), "--format", "csv", "--key", "Account");
    const [header, ...rows] = stdout.trim().split("\n");
    expect(header).toBe(
      "key,state,action,traits,within,due,not before,every,by,to,via,not via,priority,rules,because,blocked by,unknown,ask",
    );
    expect(rows).toEqual([
      "Ahorn,recommended,offer expert chat,helps; human,PT1H,2026-11-23T10:00:00Z,,,,,,,0,Expert on demand,Slow answers frustrate,,,",
      "Birke,recommended,pitch project,human; sells,5 business days,2026-11-30T09:00:00Z,,,,,,,0,Propose the project,,,,",
      "Zeder,blocked,pitch project,human; sells,5 business days,2026-11-30T09:00:00Z,,,,,,,0,Propose the project,,No pitch too early,decision ready,",
      "Zeder,question,,,,,,,,,,,,,,,decision ready,Could you decide today?",
      "Eiche,nothing,,,,,,,,,,,,,,,,",
    ]);
  });

  test("a situation that repeats is decided alike, under its own key", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `"R ""${index}""",evaluation,Web`);
    const cwd = folderWith({
      "deals.playbook": dealsPlaybook,
      "deals.csv": `Account,Stage,Channel\n${rows.join("\n")}\n`.replaceAll("Web", "digital"),
    });
    const { stdout } = await run(cwd, "--format", "ndjson", "--key", "Account");
    const decisions = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { key: string | null });
    expect(decisions.map(({ key }) => key)).toEqual(rows.map((_, index) => `R "${index}"`));
    expect(new Set(decisions.map((one) => JSON.stringify({ ...one, key: null }))).size).toBe(1);
  });
});

describe("where records come from", () => {
  test("standard input, whatever it is", async () => {
    const cwd = folder();
    const args = ["run", "deals.playbook", "--facts", "-", "--now", now, "--format", "ndjson"];
    const inputs = [
      deals,
      '[{"stage": "evaluation", "channel": "digital"}]',
      '{"stage": "evaluation", "channel": "digital"}\n',
    ];
    for (const input of inputs) {
      const { status, stdout } = await handrail(args, { cwd, input });
      expect({ status, first: stdout.includes('"action":"offer expert chat"') }).toEqual({
        status: 0,
        first: true,
      });
    }
  });

  test("a compiled plan decides as its playbook does", async () => {
    const cwd = folder();
    await handrail(["compile", "deals.playbook", "--out", "deals.plan.json"], { cwd });
    const args = ["--facts", "deals.csv", "--now", now, "--format", "ndjson"];
    const compiled = await handrail(["run", "deals.plan.json", ...args], { cwd });
    const direct = await handrail(["run", "deals.playbook", ...args], { cwd });
    expect(compiled.stdout).toBe(direct.stdout);
  });

  test("the one-line playbook of the design runs on data it was not made for", async () => {
    const cwd = folderWith({
      "one.playbook": "when stage=evaluation and channel=digital then offer expert chat within 1h",
      "a.json": '[{"Stage": "Evaluation", "CHANNEL": "digital", "other": [1]}]',
    });
    const args = ["run", "one.playbook", "--facts", "a.json", "--now", now, "--format", "ndjson"];
    const { status, stdout } = await handrail(args, { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      recommendations: [{ action: "offer expert chat", due: "2026-11-23T10:00:00Z" }],
    });
  });
});

describe("what cannot run", () => {
  test("a playbook with errors shows them", async () => {
    const cwd = folderWith({ "a.playbook": "when stage = evaluation then\n", "a.csv": "stage\n" });
    const { status, stdout, stderr } = await handrail(["run", "a.playbook", "--facts", "a.csv"], {
      cwd,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("a.playbook:1:");
    expect(stderr).toContain("✗ `a.playbook` has 1 error, so it cannot decide.\n");
  });

  test("a plan that was changed, or is cut off", async () => {
    const cwd = folder();
    await handrail(["compile", "deals.playbook", "--out", "a.json"], { cwd });
    const text = readFileSync(join(cwd, "a.json"), "utf8");
    const plans = {
      "changed.json": text.replace("evaluation", "elevation"),
      "cut.json": text.slice(0, 99),
    };
    const files = folderWith({ "deals.csv": deals, ...plans });
    for (const plan of Object.keys(plans)) {
      const ran = await handrail(["run", plan, "--facts", "deals.csv"], { cwd: files });
      expect(ran.status).toBe(2);
      expect(ran.stderr).toMatch(new RegExp(`^✗ ${plan}: The plan .+\\n {2}Compile .+\\n$`));
    }
  });

  test.each([
    [["--now", "tomorrow"], "✗ --now `tomorrow` is not an instant.\n"],
    [
      ["--key", "Acount"],
      "✗ deals.csv:1: There is no column `Acount`, which --key names.\n  Did you mean `Account`?\n",
    ],
    [["--delimiter", "ab"], "✗ `ab` cannot separate cells.\n"],
    [["--format", "xml"], "Allowed choices are table, json, ndjson, csv.\n"],
    [["--show", "many"], "Give a whole number, or all.\n"],
  ])("options that make no sense: %s", async (options, sentence) => {
    const { status, stdout, stderr } = await run(folder(), ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});

test("a reader that goes away ends the command quietly", async () => {
  const cwd = folderWith({
    "deals.playbook": dealsPlaybook,
    "deals.csv": deals + "Ahorn,evaluation,Web,,,,\n".repeat(50_000),
  });
  const args = [command, "run", "deals.playbook", "--facts", "deals.csv", "--format", "ndjson"];
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH } });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("a field that names the records is of use, the first that can be read as a name", async () => {
  const records = '[{"urgent": true, "customer": "Ahorn", "stage": "evaluation"}]';
  const cwd = folderWith({ "deals.playbook": dealsPlaybook, "deals.json": records });
  const { stdout } = await handrail(
    ["run", "deals.playbook", "--facts", "deals.json", "--now", now],
    { cwd },
  );
  expect(stdout).toMatch(/^Ahorn /m);
  expect(stdout).toContain("Not used by the playbook: `urgent`.");
});

describe("histories", () => {
  const playbook = `history contact has
  medium is one of phone, email
read medium of contacts from "Type"
  "Call" as phone
when number of contacts in last 30 days where medium = phone >= 2 then send newsletter
`;
  const contacts = (...types: string[]) => ({
    contacts: types.map((Type, index) => ({ at: `2026-11-0${index + 1}`, Type })),
  });

  test("come as arrays of objects; one that is missing is said, and its fields are no fields of the record", async () => {
    const records = [contacts("Call", "Call"), contacts("Call"), { urgent: true }];
    const folder = folderWith({
      "contacts.playbook": playbook,
      "contacts.ndjson": records.map((record) => JSON.stringify(record)).join("\n"),
    });
    const { status, stdout } = await handrail(
      ["run", "contacts.playbook", "--facts", "contacts.ndjson", "--now", now],
      { cwd: folder },
    );
    expect(status).toBe(1);
    expect(stdout).toContain("▸ send newsletter");
    expect(stdout).toContain("Not used by the playbook: `urgent`.");
  });

  test("are reported where an event has no time", async () => {
    const folder = folderWith({
      "contacts.playbook": playbook,
      "contacts.json": JSON.stringify([{ contacts: [{ Type: "Call" }] }]),
    });
    const { status, stdout, stderr } = await handrail(
      ["run", "contacts.playbook", "--facts", "contacts.json", "--now", now],
      { cwd: folder },
    );
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain("contacts[0].at");
  });
});
