import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `fact stage is step of discovery, evaluation
fact ready is yes/no
history contact has
  medium is one of phone, email
  minutes is number
list expert has
  name is text
  free is yes/no
read minutes of contacts from "Duration"

action call customer is human, helps
action introduce expert is human, helps

define calls as number of contacts where medium = phone
define talked as sum of minutes of contacts
define names as name of first 2 experts where (free)

rule "Quiet"
  when stage = evaluation and no contact in last 30 days
  then call customer

rule "Ready"
  when ready and any expert where (free)
  then introduce expert
`;

const files = {
  "a.playbook": playbook,
  "deals.csv": "Account,Stage\nAhorn,evaluation\nBirke,evaluation\nEiche,discovery\n",
  "deals.json":
    '[{"Account": "Ahorn", "stage": "evaluation"}, {"Account": 7, "stage": "evaluation"}]',
  "contacts.csv":
    "Account;Medium;Duration;at;Note\nBirke;phone;10;2026-10-01T09:00Z;a\nAhorn;email;;2026-11-20T09:00Z;b\nBirke;phone;2.5;2026-10-02;c\nZeder;phone;1;2026-10-03;d\n;phone;1;2026-10-03;e\n",
  "contacts.ndjson":
    '{"Account": "Ahorn", "at": "2026-11-20T09:00Z", "medium": "phone", "Duration": 3, "note": {"a": 1}}\n{"Account": 7, "at": "2026-11-20"}\n',
  "experts.csv": "Name,Free\nAda,yes\nBo,no\nCem,yes\nDee,yes\n",
};

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}, input = "") =>
  handrail(["run", "a.playbook", "--now", now, ...args], {
    cwd: folderWith({ ...files, ...more }),
    input,
  });

const values = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ key, values: { calls, talked }, recommendations }) => [
      key,
      calls,
      talked,
      recommendations.length,
    ]);

const byAccount = ["--key", "Account", "--history", "contacts=contacts.csv"];

describe("a history from a file", () => {
  test("is joined by the key; a record without events has an empty one", async () => {
    const { status, stdout, stderr } = await run([
      ...["--facts", "deals.csv", "--format", "ndjson"],
      ...byAccount,
    ]);
    expect(status).toBe(0);
    expect(values(stdout)).toEqual([
      ["Ahorn", 0, null, 0],
      ["Birke", 2, 12.5, 1],
      ["Eiche", 0, 0, 0],
    ]);
    expect(stderr).toContain(
      "contacts.csv: 4 contacts by `Account`; 1 of them of no record (`Zeder`); 1 of nobody, as `Account` is empty.\n",
    );
  });

  test("without it, the history is not known", async () => {
    const { stdout } = await run([
      ...["--facts", "deals.csv", "--format", "ndjson", "--key", "Account"],
    ]);
    expect(values(stdout)).toEqual([
      ["Ahorn", null, null, 0],
      ["Birke", null, null, 0],
      ["Eiche", null, null, 0],
    ]);
  });

  test("may call the key otherwise, and be JSON beside CSV, and the other way round", async () => {
    const renamed = files["contacts.csv"].replace("Account", "Kunde");
    const csv = await run(
      [
        ...["--facts", "deals.json", "--format", "ndjson", "--key", "Account"],
        ...["--history", "contact=c.csv:kunde"],
      ],
      { "c.csv": renamed },
    );
    expect(values(csv.stdout)).toEqual([
      ["Ahorn", 0, null, 0],
      ["7", 0, 0, 1],
    ]);
    const json = await run([
      ...["--facts", "deals.csv", "--format", "ndjson", "--key", "Account"],
      ...["--history", "Contacts=contacts.ndjson"],
    ]);
    expect(values(json.stdout)).toEqual([
      ["Ahorn", 1, 3, 0],
      ["Birke", 0, 0, 1],
      ["Eiche", 0, 0, 0],
    ]);
    expect(json.stderr).toContain(
      "contacts.ndjson: 2 contacts by `Account`; 1 of them of no record (`7`).",
    );
  });

  test("may come from standard input", async () => {
    const { stdout } = await run(
      ["--facts", "deals.csv", "--format", "ndjson", "--key", "Account", "--history", "contacts=-"],
      {},
      files["contacts.csv"],
    );
    expect(values(stdout)[1]).toEqual(["Birke", 2, 12.5, 1]);
  });

  test("alone makes the records: one for each key, in the order of the file", async () => {
    const { status, stdout } = await run(["--format", "ndjson", ...byAccount]);
    expect(status).toBe(0);
    expect(values(stdout)).toEqual([
      ["Birke", 2, 12.5, 0],
      ["Ahorn", 0, null, 0],
      ["Zeder", 1, 1, 0],
    ]);
    const table = await run(byAccount);
    expect(table.stdout).toContain("3 records decided");
    expect(table.stdout).toContain(
      "handrail run a.playbook --history contacts=contacts.csv --key Account --format csv",
    );
  });

  test("a list without the key is the same for every record", async () => {
    const { stdout, stderr } = await run([
      ...["--facts", "deals.csv", "--format", "ndjson", "--key", "Account"],
      ...["--history", "experts=experts.csv"],
    ]);
    const names = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).values.names);
    expect(names).toEqual([
      ["Ada", "Cem"],
      ["Ada", "Cem"],
      ["Ada", "Cem"],
    ]);
    expect(stderr).toContain("experts.csv: 4 experts for every record.\n");
    const json = await run(
      [...["--facts", "deals.csv", "--format", "ndjson"], ...["--history", "experts=experts.json"]],
      { "experts.json": '[{"name": "Ada", "free": true}]' },
    );
    expect(JSON.parse(json.stdout.split("\n")[0] ?? "").values.names).toEqual(["Ada"]);
  });

  test("and why and ask know it as well", async () => {
    const cwd = folderWith(files);
    const args = ["--facts", "deals.csv", ...byAccount, "--now", now];
    const why = await handrail(
      ["why", "a.playbook", "call customer", "--record", "Birke", ...args],
      { cwd },
    );
    expect(why.stdout).toContain("call customer is recommended for Birke");
    const ask = await handrail(
      ["ask", "a.playbook", "--record", "Birke", "--history", "experts=experts.csv", ...args],
      { cwd, input: "yes\n" },
    );
    expect(ask.stdout).toContain("call customer is recommended for Birke");
    expect(ask.stdout).toContain("introduce expert is recommended for Birke");
  });
});

describe("what is wrong in such a file", () => {
  test("a value rejects its record, and is told with its place", async () => {
    const bad = `${files["contacts.csv"]}Ahorn;fax;soon;2026-11-20;f\n`;
    const { status, stdout, stderr } = await run(
      ["--facts", "deals.csv", "--format", "ndjson", ...byAccount],
      { "contacts.csv": bad },
    );
    expect(status).toBe(1);
    expect(values(stdout).map(([key]) => key)).toEqual(["Birke", "Eiche"]);
    expect(stderr).toContain("deals.csv:2: record 1 (Ahorn)\n");
    expect(stderr).toContain(
      '  ✗ contacts.csv:7: Medium: found "fax", expected one of phone, email.\n',
    );
    expect(stderr).toContain('  ✗ contacts.csv:7: Duration: found "soon", expected a number.\n');
  });

  test("an event without a time rejects its record", async () => {
    const bad = `${files["contacts.csv"]}Ahorn;phone;1;;f\n`;
    const { stderr } = await run(["--facts", "deals.csv", "--format", "ndjson", ...byAccount], {
      "contacts.csv": bad,
    });
    expect(stderr).toContain("  ✗ contacts.csv:7: at: found nothing, expected a time");
  });

  test("a row that cannot be read is counted, described and left out", async () => {
    const bad = `${files["contacts.csv"]}Ahorn;phone\nBirke;phone;1;2026-10-03;f\n`;
    const { status, stdout, stderr } = await run(
      ["--facts", "deals.csv", "--format", "ndjson", ...byAccount],
      { "contacts.csv": bad },
    );
    expect(status).toBe(1);
    expect(values(stdout)[1]).toEqual(["Birke", 3, 13.5, 1]);
    expect(stderr).toContain(
      "contacts.csv:7: contact 6\n  ✗ The row has 2 cells, but the header has 5 columns.\n",
    );
    expect(stderr).toContain("; 1 bad row left out.\n");
  });

  test("a column that a `read` names is missing", async () => {
    const { status, stderr } = await run(
      ["--facts", "deals.csv", "--format", "ndjson", ...byAccount],
      { "contacts.csv": "Account,at,Durations\nAhorn,2026-11-20,1\n" },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(
      "contacts.csv:1\n  ✗ The playbook reads the column `Duration`, which the header does not have.\n    Did you mean `Durations`? As it is, its field is not known of any record.\n",
    );
  });

  test.each<[readonly string[], string]>([
    [
      ["--history", "contacts.csv"],
      "✗ --history `contacts.csv` does not say what the file holds.\n  Write the history's name before it: --history contacts=contacts.csv.\n",
    ],
    [
      ["--history", "contakts=contacts.csv"],
      "✗ The playbook has no history or list `contakts`, which --history names.\n  Did you mean `contacts`?\n",
    ],
    [
      ["--history", "contacts=contacts.csv", "--history", "contact=contacts.ndjson"],
      "✗ --history gives `contacts` twice.\n",
    ],
    [["--history", "contacts=contact.csv"], "✗ There is no file or folder `contact.csv`.\n"],
    [
      ["--history", "contacts=contacts.csv:Acount"],
      "✗ contacts.csv:1: There is no column `Acount`, which says whose each contact is.\n  Did you mean `Account`? `--history contacts=contacts.csv:COLUMN` names another.\n",
    ],
    [
      ["--history", "contacts=experts.csv"],
      "✗ experts.csv:1: There is no column `Account`, which says whose each contact is.\n  The header has `Name` and `Free`.",
    ],
    [
      ["--history", "contacts=untimed.csv"],
      '✗ untimed.csv:1: No column says when each contact was.\n  A column `at` does, or one that is bound: `read at of contacts from "Created"`.\n',
    ],
    [
      ["--history", "contacts=-", "--facts", "-"],
      "✗ Standard input can be one file only, and several are to be read from it.\n",
    ],
  ])("%j", async (options, sentence) => {
    const { status, stdout, stderr } = await run(
      ["--facts", "deals.csv", "--key", "Account", ...options],
      { "untimed.csv": "Account,Created,Medium\nAhorn,2026-11-20,phone\n" },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });

  test("nothing says whose they are, or which records there are", async () => {
    const history = ["--history", "contacts=contacts.csv"];
    const joined = await run(["--facts", "deals.csv", ...history]);
    expect(joined.stderr).toContain("✗ Nothing says which contacts are whose.\n  Add --key COLUMN");
    const alone = await run(history);
    expect(alone.stderr).toContain(
      "✗ Nothing says which column of contacts.csv holds whose each contact is.\n",
    );
    const list = await run(["--history", "experts=experts.csv"]);
    expect(list.stderr).toContain("✗ There are no records to decide.\n");
    expect((await run([])).stderr).toContain("✗ There are no records to decide.\n");
  });
});

describe("events that a reader may not expect", () => {
  const sums = async (contacts: string) => {
    const more = {
      "odd.json": `[{"Account": "Ahorn", "stage": "evaluation", "contacts": [${contacts}]}]`,
    };
    return (await run(["--facts", "odd.json"], more)).stdout.replace(/\s+/g, " ");
  };
  const at = (moment: string) => `{"at": "${moment}", "medium": "phone"}`;

  test.each([
    [
      at("2030-01-01T00:00Z"),
      "1 of the `contacts` lies after the decision and does not count yet.",
    ],
    [
      `${at("2030-01-01")}, ${at("2030-01-02T00:00+01:00")}`,
      "2 of the `contacts` lie after the decision and do not count yet.",
    ],
    [
      `${at("2026-01-01")}, ${at("2026-01-01")}`,
      "1 of the `contacts` is written twice, and each counts.",
    ],
  ])("%s", async (contacts, said) => {
    expect(await sums(contacts)).toContain(said);
  });

  test("are not what came before, in whatever order", async () => {
    const said = await sums(`${at("2026-02-01T09:00Z")}, ${at("2026-01-01")}`);
    expect(said).toContain("1 record decided");
    expect(said).not.toContain("of the `contacts`");
  });

  test("stand in files beside the records too", async () => {
    const more = { "later.csv": "Account,at\nAhorn,2030-01-01\nAhorn,2026-01-01\n" };
    const args = ["--facts", "deals.csv", "--key", "Account", "--history", "contacts=later.csv"];
    const { stdout } = await run(args, more);
    expect(stdout).toContain("1 of the `contacts` lies after the decision");
  });
});
