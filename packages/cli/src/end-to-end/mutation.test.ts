import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const rules = `fact visits is number
action call customer is human, helps
rule "Call"
  when visits > 5
  then call customer within 1h
  because "They come often"
`;
const often = `test "often"
  given visits = 9
  expect call customer within 1h
`;
const seldom = `test "seldom"
  given visits = 5
  expect nothing
`;

const run = (text: string, ...options: readonly string[]) =>
  handrail(["test", "--mutate", ...options], { cwd: folderWith({ "s.playbook": text }) });

describe("`test --mutate`", () => {
  test("says which changes no test notices, and how the sentence would read", async () => {
    const { status, stdout, stderr } = await run(rules + often + seldom);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`✓ s.playbook 2 tests

✓ 2 tests passed, 0 failed.

No test notices this change:

s.playbook
  In “Call”, \`5\` becomes \`6\`.
    rule "Call" when visits > 6 then call customer within 1h
    s.playbook:4

✗ Mutation score: 85.7 %. Tests notice 6 of 7 slight changes.
`);
  });

  test("in json, with who notices the others", async () => {
    const { stdout } = await run(rules + often + seldom, "--format", "json");
    const { mutation } = JSON.parse(stdout);
    expect(mutation).toMatchObject({ all: 7, noticed: 6, percent: 85.7 });
    expect(mutation.changes[2]).toEqual({
      message: "In “Call”, `visits > 5` becomes `visits <= 5`.",
      operator: "negated",
      file: "s.playbook",
      line: 4,
      column: 15,
      within: "Call",
      before: "visits > 5",
      after: "visits <= 5",
      sentence: 'rule "Call" when visits <= 5 then call customer within 1h',
      noticedBy: { title: "often", file: "s.playbook" },
    });
  });

  test("ends with 1 below a threshold", async () => {
    const at = await run(rules + often + seldom, "--threshold", "85.7");
    expect(at.status).toBe(0);
    const below = await run(rules + often + seldom, "--threshold", "90");
    expect(below.status).toBe(1);
    expect(below.stderr).toBe(
      "✗ The mutation score is 85.7 %, which is below the threshold of 90 %.\n",
    );
  });

  test.each([
    [rules, "there are no tests yet."],
    [rules + often.replace("= 9", "= 2"), "1 test fails. Mend that first."],
    [`${rules}rule rule\n${often}`, "1 playbook cannot be tested. Mend that first."],
    [
      `${rules}${often}promise "p" when visits > 1 then nothing that helps\n`,
      "1 promise is broken. Mend that first.",
    ],
  ])("needs tests that pass: %#", async (text, reason) => {
    const { status, stdout, stderr } = await run(text, "--format", "json");
    expect(status).toBe(1);
    expect(stderr).toContain(`✗ Nothing was changed to see who notices: ${reason}\n`);
    expect(JSON.parse(stdout).mutation).toBeUndefined();
  });

  test("finds nothing to change where nothing decides", async () => {
    const other = 'use "s.playbook"\ntest "often"\n  given visits = 9\n  expect call customer\n';
    const cwd = folderWith({ "s.playbook": rules, "t.playbook": other });
    const { status, stdout } = await handrail(["test", "--mutate", "t.playbook"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("Nothing to change: there is no rule");
  });

  test.each([
    [["--format", "junit"], "`--format junit` has no place for what `--mutate` finds."],
    [["--coverage", "--format", "lcov"], "`--format lcov` has no place for what `--mutate` finds."],
  ])("makes no sense with %j", async (options, sentence) => {
    const { status, stderr } = await run(rules + often, ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
