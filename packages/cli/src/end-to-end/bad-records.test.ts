import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { dealsPlaybook, now } from "../testing/playbook.ts";

/** Runs a file of records; says which were decided, and what was said of the others. */
async function run(name: string, content: string | Uint8Array, ...more: string[]) {
  const cwd = folderWith({ "deals.playbook": dealsPlaybook, [name]: content });
  const args = [
    "run",
    "deals.playbook",
    "--facts",
    name,
    "--now",
    now,
    "--format",
    "ndjson",
    ...more,
  ];
  const { status, stdout, stderr } = await handrail(args, { cwd });
  const decided = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { key: string }).key);
  return { status, decided, said: stderr.split("\n") };
}

const header = "Stage,Route To Market,Deal Value\n";

describe("a CSV file", () => {
  test("with ragged rows", async () => {
    const { status, decided, said } = await run(
      "a.csv",
      `${header}evaluation,Web,1\nevaluation,Web\nevaluation,Web,5,6\npurchase,Field,1\n`,
    );
    expect(status).toBe(1);
    expect(decided).toEqual(["1", "4"]);
    expect(said.slice(0, 7)).toEqual([
      "a.csv:3: record 2",
      "  ✗ The row has 2 cells, but the header has 3 columns.",
      "    Add the missing cells: between two delimiters a cell may be empty.",
      "a.csv:4: record 3",
      "  ✗ The row has 4 cells, but the header has 3 columns.",
      "    Put a cell that holds the delimiter in quotes, or take the surplus cells out.",
      "2 records decided, 1 with nothing to do; 2 bad records left out.",
    ]);
  });

  test("with a column that has no name", async () => {
    const { status, said } = await run("a.csv", "Stage,,Route To Market\nevaluation,x,Web\n");
    expect(status).toBe(0);
    expect(said).toContain("Column 2 of the header has no name, so nothing reads it.");
    expect(said.join()).not.toContain("Not used");
  });

  test("with a header alone", async () => {
    const { status, said } = await run("a.csv", header);
    expect(status).toBe(0);
    expect(said[0]).toBe("0 records decided: the file holds none.");
  });

  test("without a column that the playbook reads", async () => {
    const { status, decided, said } = await run("a.csv", "Stage,Rout To Market\nevaluation,Web\n");
    expect(status).toBe(1);
    expect(decided).toEqual(["1"]);
    expect(said.slice(0, 3)).toEqual([
      "a.csv:1",
      "  ✗ The playbook reads the column `Route To Market`, which the header does not have.",
      "    Did you mean `Rout To Market`? As it is, its fact is not known of any record.",
    ]);
  });

  test("that has the fact itself instead of the column misses nothing", async () => {
    const { status, decided } = await run("a.csv", "Stage,Channel\nevaluation,digital\n");
    expect({ status, decided }).toEqual({ status: 0, decided: ["1"] });
  });

  test.each([
    ["Stage,Deal Value,Stage\n", "`Stage` twice: in columns 1 and 3."],
    ["Stage,Deal Value,stage\n", "`Stage` and `stage`, which are one name: in columns 1 and 3."],
  ])("with a header that is duplicated: %s", async (line, what) => {
    const { status, decided, said } = await run("a.csv", `${line}evaluation,1,purchase\n`);
    expect({ status, decided }).toEqual({ status: 2, decided: [] });
    expect(said).toEqual([
      `✗ a.csv:1: The header has ${what}`,
      "  Rename or delete the column that does not count.",
      "",
    ]);
  });

  test("with a duplicated column that the playbook does not read", async () => {
    const { status, said } = await run(
      "a.csv",
      "Stage,Channel,Note,Note\nevaluation,digital,a,b\n",
    );
    expect(status).toBe(0);
    expect(said).toContain(
      "The header has `Note` more than once; the playbook reads none of them.",
    );
  });

  test("with a byte-order mark and semicolons", async () => {
    const { status, decided, said } = await run(
      "a.csv",
      "\ufeffStage;Route To Market\nevaluation;Web\n",
    );
    expect({ status, decided }).toEqual({ status: 0, decided: ["1"] });
    expect(said).toContain("Decided at Mon 23 Nov 2026, 09:00 (UTC), read as CSV with semicolons.");
  });

  test("with a delimiter that cannot be seen", async () => {
    const text = "Stage|Route To Market\nevaluation|Web\n";
    const { status, said } = await run("a.csv", text);
    expect(status).toBe(2);
    expect(said).toEqual([
      "✗ a.csv:1: The header is a single column, `Stage|Route To Market`, which is no fact of the playbook.",
      '  Are its cells separated by `|`? Then add --delimiter "|".',
      "",
    ]);
    const again = await run("a.csv", text, "--delimiter", "|");
    expect({ status: again.status, decided: again.decided }).toEqual({ status: 0, decided: ["1"] });
  });

  test("with values that do not fit, all said at once", async () => {
    const { status, decided, said } = await run(
      "a.csv",
      `Stage,Route To Market,Deal Value,visits,closes on,decision ready
evaluatoin,Web,12O00,x,2026-02-30,maybe
evaluation,Shop,1,1,2026-02-28,yes
evaluation,Web,1,NaN,2026-02-28,yes
evaluation,Web,1,101,2026-02-28,yes
evaluation,Web,1,1,2026-02-28,yes
`,
    );
    expect(status).toBe(1);
    expect(decided).toEqual(["5"]);
    const sentences = said.filter((line) => line.startsWith("  ✗") || line.startsWith("a.csv"));
    expect(sentences).toEqual([
      "a.csv:2: record 1",
      '  ✗ Stage: found "evaluatoin", expected one of discovery, evaluation, purchase.',
      '  ✗ Deal Value: found "12O00", expected money in EUR.',
      '  ✗ visits: found "x", expected a number from 0 to 100.',
      '  ✗ closes on: found "2026-02-30", expected a date such as 2026-11-23.',
      '  ✗ decision ready: found "maybe", expected yes or no.',
      "a.csv:3: record 2",
      expect.stringContaining('  ✗ Route To Market: found "Shop", expected'),
      "a.csv:4: record 3",
      '  ✗ visits: found "NaN", expected a number from 0 to 100.',
      "a.csv:5: record 4",
      '  ✗ visits: found "101", expected a number from 0 to 100.',
    ]);
  });

  test("with rows that say nothing", async () => {
    const { status, decided, said } = await run("a.csv", `${header},,\n,,12\n`);
    expect(status).toBe(1);
    expect(decided).toEqual(["2"]);
    expect(said.slice(0, 2)).toEqual(["a.csv:2: record 1", "  ✗ Every cell of the row is empty."]);
  });

  test("with no column that the playbook knows", async () => {
    const { status, said } = await run("a.csv", "Stge,Foo\n1,2\n");
    expect(status).toBe(2);
    expect(said).toEqual([
      "✗ a.csv:1: None of the 2 columns (`Stge` and `Foo`) is a fact of the playbook.",
      "  Did you mean `stage` for `Stge`?",
      "",
    ]);
  });

  test("with a column that the playbook works out itself", async () => {
    const { status, said } = await run("a.csv", "Stage,Large\npurchase,yes\n");
    expect(status).toBe(2);
    expect(said[0]).toBe(
      "✗ a.csv:1: The column `Large` would override `large`, which the playbook works out itself.",
    );
  });

  test("with two columns that give one fact", async () => {
    const { status, said } = await run("a.csv", "Channel,Route To Market\ndigital,Web\n");
    expect(status).toBe(2);
    expect(said[0]).toBe(
      "✗ a.csv:1: The columns `Channel` and `Route To Market` both give the fact `channel`.",
    );
  });

  test("with `__proto__` for a column", async () => {
    const { status, said } = await run("a.csv", "Stage,__proto__\npurchase,x\n");
    expect(status).toBe(2);
    expect(said[0]).toBe("✗ a.csv:1: Column 2 is called `__proto__`, which no field may be.");
  });

  test("that is not in UTF-8", async () => {
    const { status, said } = await run("a.csv", Buffer.from("Stage\nM\u00fcller\n", "latin1"));
    expect(status).toBe(2);
    expect(said.slice(-3)).toEqual([
      "✗ a.csv:2: The line holds a letter that is not written in UTF-8.",
      "  Save the file as UTF-8 (in Excel: “CSV UTF-8”), and run it again.",
      "",
    ]);
  });

  test("with more bad records than are worth reading", async () => {
    const { said } = await run("a.csv", `${header}${"evaluation\n".repeat(1200)}`, "--show", "2");
    expect(said.filter((line) => line.startsWith("a.csv:"))).toHaveLength(2);
    expect(said).toContain("… and 1,198 more bad records; --show all describes them.");
    expect(said).toContain("0 records decided; 1,200 bad records left out.");
  });

  test.each([
    ["empty", "", "✗ a.csv is empty."],
    ["binary", new Uint8Array([80, 75, 3, 4, 0, 0, 8]), "✗ a.csv is not a text file."],
  ])("that is %s", async (_what, content, sentence) => {
    const { status, said } = await run("a.csv", content);
    expect({ status, first: said[0] }).toEqual({ status: 2, first: sentence });
  });
});

describe("a JSON file", () => {
  test("with bad records among good ones", async () => {
    const { status, decided, said } = await run(
      "a.json",
      `[{"stage": "evaluation", "channel": "digital"},
{"stage": 3, "deal value": "12 EUR", "closes on": "2026-02-30"},
{"visits": NaN}, {"visits": "4"},
{"__proto__": {"a": 1}},
{"stage": "fancy"},
{"foo": 1},
{"Stage": "purchase", "stage": "purchase"},
{"stage": "purchase", "stage": "discovery"},
{"large": true},
5,
{"stage": "purchase"}]`,
    );
    expect(status).toBe(1);
    expect(decided).toEqual(["1", "12"]);
    expect(said.filter((line) => /^(a\.json| {2}✗)/.test(line))).toEqual([
      "a.json:2: record 2",
      "  ✗ stage: found 3, expected one of discovery, evaluation, purchase.",
      '  ✗ deal value: found "12 EUR", expected money in EUR.',
      '  ✗ closes on: found "2026-02-30", expected a date such as 2026-11-23.',
      "a.json:3: record 3",
      "  ✗ visits: found NaN, expected a number from 0 to 100.",
      "a.json:3: record 4",
      '  ✗ visits: found "4", expected a number from 0 to 100.',
      "a.json:4: record 5",
      "  ✗ __proto__: no field may be called so.",
      "a.json:5: record 6",
      '  ✗ stage: found "fancy", expected one of discovery, evaluation, purchase.',
      "a.json:6: record 7",
      '  ✗ The record has no field that the playbook knows, but "foo".',
      "a.json:7: record 8",
      '  ✗ stage: the fields "Stage" and "stage" both mean the fact "stage".',
      "a.json:8: record 9",
      "  ✗ The record has `stage` more than once.",
      "a.json:9: record 10",
      '  ✗ large: the playbook defines "large", and a record cannot override it.',
      "a.json:10: record 11",
      "  ✗ `5` is not a record.",
    ]);
    expect(said).toContain("2 records decided, 1 with nothing to do; 10 bad records left out.");
  });

  test("that stops being JSON", async () => {
    const { status, decided, said } = await run(
      "a.json",
      '[{"stage": "evaluation"},\n{"stage": evaluation},\n{"stage": "purchase"}]',
    );
    expect(status).toBe(1);
    expect(decided).toEqual(["1"]);
    expect(said.slice(0, 2)).toEqual([
      "a.json:2: record 2",
      '  ✗ This is not JSON from `{"stage": evaluation}` on, and nothing after it was read.',
    ]);
  });

  test("of lines: a bad one spoils no other", async () => {
    const { status, decided, said } = await run(
      "a.ndjson",
      '{"stage": "evaluation"\n{"stage": "purchase"}\n{"stage": NaN}\n',
    );
    expect(status).toBe(1);
    expect(decided).toEqual(["2"]);
    expect(said.filter((line) => /^(a\.ndjson| {2}✗)/.test(line))).toEqual([
      "a.ndjson:1: record 1",
      "  ✗ The record ends in the middle.",
      "a.ndjson:3: record 3",
      "  ✗ stage: found NaN, expected one of discovery, evaluation, purchase.",
    ]);
  });
});

describe("no records at all", () => {
  test("a folder", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook });
    const ran = await handrail(["run", "deals.playbook", "--facts", "."], { cwd });
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: "✗ `.` is a folder.\n  Give a CSV, JSON or NDJSON file.\n",
    });
  });

  test("a name that is not there", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook, "records.csv": "stage\n" });
    const ran = await handrail(["run", "deals.playbook", "--facts", "record.csv"], { cwd });
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: "✗ There is no file or folder `record.csv`.\n  Did you mean `records.csv`?\n",
    });
  });
});
