import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const old = `fact stage is one of evaluation, renewal
fact late is yes/no
action call customer is human, helps
rule "Call" when stage = evaluation and late then call customer within 1h
never "No call" call customer when stage = renewal
test "late"
  given stage = evaluation and late
  expect call customer
`;
const later = old.replace("within 1h", "within 24h");
const using = 'use "s.playbook"\nrule "More" when late then call customer within 2h\n';
const records = "Account,stage,late\nAhorn,evaluation,yes\nBirke,renewal,yes\nZeder,nonsense,no\n";

/** A repository with one commit, tagged `v1`. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], {
      cwd,
      stdio: "pipe",
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "one");
  git("tag", "v1");
  return cwd;
}

function changed(): string {
  const cwd = repository({ "s.playbook": old, "t.playbook": using, "r.csv": records });
  writeFileSync(join(cwd, "s.playbook"), later);
  return cwd;
}

const diff = (cwd: string, ...args: readonly string[]) => handrail(["diff", ...args], { cwd });

describe("`diff`", () => {
  test("of a revision and the working directory", async () => {
    const { status, stdout, stderr } = await diff(changed(), "v1", ".");
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toBe(`s.playbook
  changed rule “Call” (s.playbook:4)
    - rule "Call" when stage = evaluation and late then call customer within
      1h
    + rule "Call" when stage = evaluation and late then call customer within
      24h
  call customer is decided differently by changed rule “Call”
    where stage = evaluation and late
      within 1 h becomes within 24 h
      such as late = yes and stage = evaluation
  1 of 1 situation of tests is decided differently.
    1 situation of tests: call customer: within 1 h becomes within 24 h
      such as “late”

t.playbook
  call customer is decided differently
    where stage = evaluation and late
      within 1 h becomes within 2 h
      such as late = yes and stage = evaluation

✗ 2 playbooks of 2 decide differently. All situations that differ are said
  above; that all others are decided alike is proved.
`);
  });

  test("on records, of which a bad one is reported", async () => {
    const args = ["v1", "s.playbook", "--facts", "r.csv", "--key", "Account"];
    const { status, stdout, stderr } = await diff(changed(), ...args);
    expect(status).toBe(1);
    expect(stderr).toContain('r.csv:4: record 3 (Zeder)\n  ✗ stage: found "nonsense"');
    expect(stdout).toContain("      such as late = yes and stage = evaluation\n      1 record\n");
    expect(stdout).toContain(`  1 of 2 records is decided differently.
    1 record: call customer: within 1 h becomes within 24 h
      such as “Ahorn”
`);
  });

  test("counts the records of regions that speak of rules and guardrails, too", async () => {
    const rules = Array.from(
      { length: 10 },
      (_, index) => `rule "R${index}" when n = ${index} then call customer within ${index + 2}h\n`,
    );
    const many = `fact n is number\nfact late is yes/no\naction call customer is human, helps\n${rules.join("")}never "No" call customer when late\nrule "Own" when n > 7 then call customer within 1h\n`;
    const cwd = folderWith({
      "a.playbook": many,
      "b.playbook": many.replace("n > 7", "n > 8"),
      "r.csv": "n,late\n8,no\n8,yes\n9,no\n8.5,no\n",
    });
    const args = ["a.playbook", "b.playbook", "--facts", "r.csv", "--format", "json"];
    const { stdout } = await diff(cwd, ...args);
    const [{ situations, records }] = JSON.parse(stdout).playbooks;
    const regions = situations.actions[0].regions as readonly {
      readonly spoken: boolean | null;
      readonly guardrails: string | null;
      readonly records: number;
      readonly example: { readonly before: { readonly state: string } };
    }[];
    expect(regions.some((one) => one.spoken !== null || one.guardrails !== null)).toBe(true);
    expect(regions.every((one) => Number.isInteger(one.records))).toBe(true);
    const counted = (state: string) =>
      regions
        .filter((one) => one.example.before.state === state)
        .reduce((sum, one) => sum + one.records, 0);
    expect([counted("recommended"), counted("blocked"), records.different]).toEqual([1, 0, 1]);
  });

  test("as markdown, for a pull request", async () => {
    const { stdout } = await diff(changed(), "v1:s.playbook", "s.playbook", "--format", "markdown");
    expect(stdout).toContain(`### s.playbook

- changed rule “Call” (s.playbook:4)
  \`\`\`diff
  - rule "Call" when stage = evaluation and late then call customer within 1h
  + rule "Call" when stage = evaluation and late then call customer within 24h
  \`\`\`

**call customer** is decided differently by changed rule “Call”:

| where | before | after | such as |
|---|---|---|---|
| stage = evaluation and late | within 1 h | within 24 h | late = yes and stage = evaluation |

1 of 1 situation of tests is decided differently.

| how many | what | such as |
|---|---|---|
| 1 | call customer: within 1 h becomes within 24 h | late |
`);
  });

  test("in json", async () => {
    const { stdout } = await diff(changed(), "v1", ".", "--format", "json");
    const { alike, playbooks } = JSON.parse(stdout);
    expect(alike).toBe(false);
    expect(playbooks[0]).toMatchObject({
      name: "s.playbook",
      outcome: "compared",
      alike: false,
      sentences: [{ kind: "rule", change: "changed", name: "Call", after: { line: 4 } }],
      situations: {
        none: false,
        actions: [
          {
            action: "call customer",
            regions: [
              {
                where: "stage = evaluation and late",
                conditions: ["stage = evaluation", "late"],
                because: [0],
                records: null,
                example: {
                  record: { stage: "evaluation", late: true },
                  before: { state: "recommended", recommendations: [{ within: "PT1H" }] },
                  after: { state: "recommended", recommendations: [{ within: "PT24H" }] },
                },
              },
            ],
          },
        ],
        unclear: [],
      },
      tests: { situations: 1, different: 1, flows: [{ action: "call customer", situations: 1 }] },
      records: null,
    });
  });

  test("proves that nothing differs where only words, order or layout do", async () => {
    const [first, ...rest] = old.split("\n");
    const other = `# a comment\n${rest.join("\n")}${first}\n`.replace('"Call"', '"Call back"');
    const cwd = folderWith({ "a.playbook": old, "b.playbook": other });
    const { status, stdout } = await diff(cwd, "a.playbook", "b.playbook");
    expect(status).toBe(0);
    expect(stdout).toContain("reworded rule “Call back”");
    expect(stdout).toContain("✓ No difference: every situation is decided alike.");
  });

  test("with facts that have other names now", async () => {
    const other = old.replaceAll("late", "over due").replaceAll("call customer", "ring");
    const cwd = folderWith({ "a.playbook": old, "b.playbook": other });
    const renamed = ["--renamed", "late=over due", "--renamed", "call customer=ring"];
    const { status, stdout } = await diff(cwd, "a.playbook", "b.playbook", ...renamed);
    expect([status, stdout]).toEqual([0, "✓ No difference: every situation is decided alike.\n"]);
    expect(
      (await diff(cwd, "a.playbook", "b.playbook", renamed[0] ?? "", "late")).stderr,
    ).toContain("`--renamed` is an old name and a new one, and here is `late`.");
  });

  test("with values that have other names now, on records too", async () => {
    const other = old.replaceAll("renewal", "follow up");
    const cwd = folderWith({
      "a.playbook": old,
      "b.playbook": other,
      "r.csv": "Account,stage,late\nAhorn,follow up,yes\nBirke,evaluation,yes\n",
    });
    const args = ["a.playbook", "b.playbook", "--renamed", "stage.renewal=stage.follow up"];
    const { status, stdout, stderr } = await diff(cwd, ...args, "--facts", "r.csv");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("0 of 2 records are decided differently.");
    expect(stdout).toContain("✓ No difference: every situation is decided alike.\n");
    expect((await diff(cwd, "a.playbook", "b.playbook")).status).toBe(1);
    const wrong = async (name: string) =>
      (await diff(cwd, "a.playbook", "b.playbook", "--renamed", name)).stderr;
    expect(await wrong("stage.renewl=follow up")).toContain(
      "In the old version, `stage` has no value `renewl`, which `--renamed` names.",
    );
    expect(await wrong("stage.renewl=follow up")).toContain("Did you mean `renewal`?");
    expect(await wrong("stage.renewal=x")).toContain("It is one of `evaluation` and `follow up`.");
    expect(await wrong("stge.renewal=follow up")).toContain("Did you mean `stage`?");
    expect(await wrong("lat=late")).toContain("Did you mean `late`? The old name comes first.");
  });

  test("tells a renamed name that is in no version", async () => {
    const cwd = folderWith({ "a.playbook": old, "b.playbook": later });
    const { status, stderr } = await diff(cwd, "a.playbook", "b.playbook", "--renamed", "late=lat");
    expect(status).toBe(2);
    expect(stderr).toContain("has no fact, history, action or definition `lat`");
  });

  test("gives up after so many steps, and says so", async () => {
    const cwd = folderWith({ "a.playbook": old, "b.playbook": later });
    const { status, stdout } = await diff(cwd, "a.playbook", "b.playbook", "--steps", "3");
    expect(status).toBe(1);
    expect(stdout).toContain("? “call customer” cannot be told: it takes too many steps.\n");
    expect(stdout).toContain("✗ Nothing that can be told is decided differently.");
  });

  test("of folders, with what is new, gone and broken", async () => {
    const cwd = folderWith({
      "one/a.playbook": old,
      "one/b.playbook": old,
      "two/b.playbook": "rule rule",
      "two/c.playbook": old,
    });
    const { status, stdout } = await diff(cwd, "one", "two");
    expect(status).toBe(1);
    expect(stdout).toContain("a.playbook is gone.\n");
    expect(stdout).toContain(
      "b.playbook cannot be compared: the new version (two) has errors, the first of",
    );
    expect(stdout).toContain("c.playbook is new.\n");
  });

  test.each([
    [["nope", "."], "There is no file, folder or git revision `nope`."],
    [["v1:x.playbook", "s.playbook"], "There is no `x.playbook` in the revision `v1`."],
    [["s.playbook", "."], "`s.playbook` is one playbook, and `.` is not."],
    [["v1", ".", "--facts", "r.csv"], "`--facts` goes with one playbook, and here are 2."],
    [["s.playbook", "r.csv"], "`r.csv` holds records, and is no playbook."],
    [["v2", "s.playbook"], "Did you mean `v1`?"],
    [["s.playbok", "s.playbook"], "Did you mean `s.playbook`?"],
    [["--", "--all", "."], "There is no file, folder or git revision `--all`."],
  ])("cannot run as %j", async (args, sentence) => {
    const { status, stdout, stderr } = await diff(changed(), ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  test("says that a clone is shallow, and that there is no repository", async () => {
    const cwd = changed();
    const shallow = join(folderWith({}), "clone");
    const from = `file://${cwd}`;
    execFileSync("git", ["clone", "-q", "--depth", "1", "--no-tags", from, shallow], {
      stdio: "pipe",
    });
    const { status, stderr } = await diff(shallow, "v0", ".");
    expect(status).toBe(2);
    expect(stderr).toContain("this is a shallow clone");
    expect(stderr).toContain("git fetch --unshallow");
    const plain = await diff(folderWith({ "s.playbook": old }), "v1", ".");
    expect(plain.status).toBe(2);
    expect(plain.stderr).toContain("There is no file or folder `v1`.");
  });
});
