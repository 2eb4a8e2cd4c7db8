import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const slip = `fact stage is step of discovery, evaluation
action offer chat is human, helps

when stage = evalution then offer chat within 1h
when not stage != discovery then offer chat within 2h
`;
const sound = "when stage = evaluation then offer chat within 1h\n";

async function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  return handrail(["check", ...args], { cwd: folderWith(files) });
}

describe("sarif", () => {
  const schema = createRequire(import.meta.url)("schemastore/schemas/json/sarif-2.1.0.json");
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const isSarif = ajv.compile(schema);

  test("is valid, with rules, places, fingerprints and fixes", async () => {
    const { stdout, status } = await check({ "a b.playbook": slip }, "--format", "sarif");
    expect(status).toBe(1);
    const log = JSON.parse(stdout);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["HR3002", "HR7113"]);
    expect(results[1]).toMatchObject({
      ruleId: "HR7113",
      ruleIndex: 1,
      level: "warning",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b.playbook" },
            region: { startLine: 5, startColumn: 6, endLine: 5, endColumn: 28 },
          },
        },
      ],
      partialFingerprints: { "handrailFinding/v1": expect.stringMatching(/^[0-9a-f]{32}$/) },
      fixes: [
        {
          artifactChanges: [{ replacements: [{ insertedContent: { text: "stage = discovery" } }] }],
        },
      ],
    });
  });

  test("of nothing is valid, too", async () => {
    const { stdout, status } = await check({ "a.playbook": sound }, "--format", "sarif");
    expect(status).toBe(0);
    expect(isSarif(JSON.parse(stdout))).toBe(true);
  });

  test("fingerprints do not depend on lines", async () => {
    const prints = async (text: string) => {
      const { stdout } = await check({ "a.playbook": text }, "--format", "sarif");
      return JSON.parse(stdout).runs[0].results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      );
    };
    expect(await prints(`# above\n\n${slip}`)).toEqual(await prints(slip));
  });
});

test("github: an annotation each, with what would end it written otherwise", async () => {
  const { stdout } = await check({ "a,b.playbook": slip }, "--format", "github");
  const [first = "", second = ""] = stdout.split("\n");
  expect(first).toMatch(
    /^::error file=a%2Cb\.playbook,line=4,endLine=4,col=14,endColumn=23,title=HR3002::[^\n]+%0A[^\n]+$/,
  );
  expect(second).toMatch(/^::warning file=a%2Cb\.playbook,line=5,/);
});

test("gitlab: a code quality report", async () => {
  const { stdout } = await check({ "a.playbook": slip }, "--format", "gitlab");
  expect(JSON.parse(stdout)[1]).toEqual({
    type: "issue",
    check_name: "HR7113",
    description: expect.stringMatching(/twice\. Write/),
    categories: ["Clarity"],
    severity: "minor",
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    location: {
      path: "a.playbook",
      positions: { begin: { line: 5, column: 6 }, end: { line: 5, column: 28 } },
    },
  });
});

test("junit: a suite a file, a case a finding", async () => {
  const { stdout } = await check({ "a.playbook": slip, "b.playbook": sound }, "--format", "junit");
  expect(stdout).toContain('<testsuites name="handrail check" tests="3" failures="2" errors="0">');
  expect(stdout).toContain('<testcase name="HR7113 at 5:6" classname="a.playbook"');
  expect(stdout).toContain('<testcase name="nothing found" classname="b.playbook"/>');
});

describe("how much is wrong", () => {
  const warned = "when not stage != discovery then offer chat within 2h\n";

  test("warnings may be tolerated, errors never", async () => {
    expect((await check({ "a.playbook": warned })).status).toBe(1);
    expect((await check({ "a.playbook": warned }, "--max-warnings", "1")).status).toBe(0);
    expect((await check({ "a.playbook": warned }, "--max-warnings", "0")).status).toBe(1);
    expect((await check({ "a.playbook": slip }, "--max-warnings", "9")).status).toBe(1);
    const wrong = await check({ "a.playbook": warned }, "--max-warnings", "few");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("whole number");
  });

  test("statistics: how often each came up; not in what machines read", async () => {
    const files = { "a.playbook": `${warned}${warned}`, "b.playbook": sound };
    const { stdout } = await check(files, "--format", "concise", "--statistics");
    expect(stdout).toContain("    2  HR7113  warning  in 1 playbook\n");
    expect(stdout).toContain("2 playbooks, 1 of them without findings.\n");
    const json = await check(files, "--format", "json", "--statistics");
    expect(JSON.parse(json.stdout).length).toBeGreaterThan(0);
    expect(json.stderr).toContain("HR7113");
  });
});

describe("a baseline", () => {
  const warned = "when not stage != discovery then offer chat within 2h\n";

  test("knows old findings wherever they have gone, and says what is new and what is gone", async () => {
    const cwd = folderWith({ "a.playbook": warned });
    const run = (...args: string[]) =>
      handrail(["check", "--baseline", "old.json", ...args], { cwd });
    const written = await run("--update-baseline");
    expect(written).toMatchObject({ status: 0 });
    expect(written.stderr).toContain("1 finding written to old.json.");
    writeFileSync(join(cwd, "a.playbook"), `# above\n\n${warned}when not a != b then c\n`);
    const { status, stdout, stderr } = await run("--format", "concise");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.playbook:4:6: warning HR7113 [^\n]+\n$/);
    expect(stderr).toContain("1 finding of the baseline left out.");
    writeFileSync(join(cwd, "a.playbook"), sound);
    expect((await run()).stderr).toContain("1 of it is gone");
  });

  test("never holds an error", async () => {
    const cwd = folderWith({ "a.playbook": slip });
    const args = ["check", "--baseline", "old.json", "--update-baseline", "--format", "concise"];
    const { status, stdout } = await handrail(args, { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.playbook:4:14: error HR3002 [^\n]+\n$/);
    expect(readFileSync(join(cwd, "old.json"), "utf8")).not.toContain("HR3002");
  });

  test.each([
    [undefined, "There is no baseline `old.json`."],
    ["[", "is no baseline of handrail"],
    [
      '{"handrailBaseline": 7, "findings": {}}',
      "is of version 7, and this handrail reads version 1",
    ],
  ])("%s", async (text, said) => {
    const files = { "a.playbook": warned, ...(text === undefined ? {} : { "old.json": text }) };
    const { status, stderr } = await check(files, "--baseline", "old.json");
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("what has changed", () => {
  const warned = "when not stage != discovery then offer chat within 2h\n";
  const git = (cwd: string, ...args: string[]) => {
    const who = [
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.org",
      "-c",
      "init.defaultBranch=main",
    ];
    return execFileSync("git", [...who, ...args], { cwd, stdio: "pipe" });
  };

  test("since a revision: what differs, what is new, and what uses it", async () => {
    const cwd = folderWith({
      "old.playbook": warned,
      "words.playbook": "fact stage is one of a, b\n",
      "user.playbook": `use "words.playbook"\n${warned.replace("discovery", "a")}`,
    });
    git(cwd, "init");
    git(cwd, "add", ".");
    git(cwd, "commit", "-m", "a");
    writeFileSync(join(cwd, "new.playbook"), warned);
    writeFileSync(join(cwd, "words.playbook"), "fact stage is one of a, b, c\n");
    const args = ["check", "--changed-since", "HEAD", "--format", "concise"];
    const { status, stdout } = await handrail(args, { cwd });
    expect(status).toBe(1);
    const files = stdout.split("\n").map((line) => line.split(":")[0]);
    expect(files).toEqual(["new.playbook", "user.playbook", ""]);
  });

  test("a revision that there is not, a shallow clone, no repository", async () => {
    const cwd = folderWith({ "a.playbook": sound });
    const since = (folder: string, revision: string) =>
      handrail(["check", "--changed-since", revision], { cwd: folder });
    expect(await since(cwd, "HEAD")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("needs a git repository"),
    });
    git(cwd, "init");
    git(cwd, "add", ".");
    git(cwd, "commit", "-m", "a");
    git(cwd, "commit", "--allow-empty", "-m", "b");
    expect(await since(cwd, "nonsense")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no revision `nonsense`."),
    });
    const target = join(cwd, "..", `${cwd.split("/").at(-1)}-shallow`);
    mkdirSync(target);
    git(cwd, "clone", "--depth", "1", `file://${cwd}`, target);
    expect(await since(target, "HEAD~1")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("which is shallow"),
    });
  });
});

describe("handrail.json", () => {
  const warned = "when not stage != discovery then offer chat within 2h\n";

  test("says which checks are on, from the nearest folder upward, and for folders in it", async () => {
    const files = {
      "handrail.json":
        '{ "lint": { "double-negation": "off" }, "overrides": [{ "in": ["strict"], "lint": { "double-negation": "error" } }] }',
      "a.playbook": warned,
      "strict/b.playbook": warned,
      "own/handrail.json": "{}",
      "own/c.playbook": warned,
    };
    const { stdout } = await check(files, "--format", "concise");
    expect(stdout.split("\n").map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "own/c.playbook:1:6: warning HR7113",
      "strict/b.playbook:1:6: error HR7113",
      "",
    ]);
  });

  test("that nothing uses a name is said of a project where all of it is checked", async () => {
    const files = {
      "handrail.json": "{}",
      "words.playbook": "fact stage is one of a, b\nfact idle is yes/no\n",
      "a.playbook": 'use "words.playbook"\nwhen stage = a then call\n',
      "b.playbook": 'use "words.playbook"\nwhen idle then call\n',
    };
    for (const some of ["words.playbook", "a.playbook", "."]) {
      expect((await check(files, some, "--format", "concise")).stdout).toBe("");
    }
    const idle = { ...files, "b.playbook": 'use "words.playbook"\nwhen stage = b then call\n' };
    expect((await check(idle, "a.playbook", "--format", "concise")).stdout).toBe("");
    expect((await check(idle, "--format", "concise")).stdout).toContain(
      "words.playbook:2:6: info HR7106",
    );
  });

  test("holds for a playbook in a folder that is left out otherwise", async () => {
    const files = {
      "handrail.json": '{ "lint": { "double-negation": "off" } }',
      ".drafts/a.playbook": warned,
    };
    const { status, stderr } = await check(files, ".drafts/a.playbook");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("an unknown check is a finding at its place", async () => {
    const files = { "handrail.json": '{ "lint": { "long-titel": "off" } }', "a.playbook": sound };
    const { status, stdout } = await check(files);
    expect(status).toBe(1);
    expect(stdout).toContain("handrail.json:1:13 error HR6512");
    expect(stdout).toContain("Did you mean `long-title`?");
  });

  test("that is no JSON: nothing is checked", async () => {
    const files = { "handrail.json": '{\n  "lint": off\n}', "a.playbook": sound };
    const { status, stdout, stderr } = await check(files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(
      "handrail.json:2:11: This is no JSON: a value was expected, not `off`.",
    );
  });
});

test("--fix applies what is certain, --fix-suggestions the rest", async () => {
  const text = "when not stage != discovery and 5 < size then call\n";
  const cwd = folderWith({ "a.playbook": text });
  const { stderr } = await handrail(["check", "--fix"], { cwd });
  expect(stderr).toContain("2 fixes applied in 1 playbook.");
  expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toBe(
    "when stage = discovery and size > 5 then call\n",
  );
});

test("explain: a check's options, with what holds without them", async () => {
  const { stdout } = await handrail(["explain", "long-title"], { cwd: folderWith({}) });
  expect(stdout).toContain("Options in handrail.json");
  expect(stdout).toContain("most: How many letters a title may have; 80 without it.");
});
