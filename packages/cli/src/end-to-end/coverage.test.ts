import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const rules = `fact stage is one of evaluation, renewal
fact late is yes/no
action call customer is human, helps
rule "Call" when stage = evaluation and late then call customer within 1h
never "No call" call customer when stage = renewal
`;
const late = `test "late"
  given stage = evaluation and late
  expect call customer within 1h
`;

const run = (text: string, ...options: readonly string[]) =>
  handrail(["test", ...options], { cwd: folderWith({ "s.playbook": text }) });

describe("`test --coverage`", () => {
  test("says what no test shows, and what one would have to say", async () => {
    const { status, stdout } = await run(rules + late, "--coverage");
    expect(status).toBe(0);
    expect(stdout).toContain(`✗ Coverage: 50 % of what 1 test could show.
  rules                   1 of 2            50 %
  parts of conditions     3 of 6            50 %
  guardrails              1 of 2            50 %

s.playbook
  “Call” fires whenever it is tested.
    A test in which its condition is false, and that expects no \`call customer\`.
    For example: late = no.
    s.playbook:4
  \`stage = evaluation\` is never false, in “Call”.
    A test whose \`given\` makes it false. For example: stage = renewal.
    s.playbook:4
`);
  });

  test("in json, with every outcome", async () => {
    const { stdout } = await run(rules + late, "--coverage", "--format", "json");
    const { passed, coverage } = JSON.parse(stdout);
    expect(passed).toBe(1);
    expect(coverage).toMatchObject({
      tests: 1,
      covered: 5,
      all: 10,
      percent: 50,
      kinds: { rule: { covered: 1, all: 2, percent: 50 } },
    });
    expect(coverage.items[1]).toEqual({
      kind: "condition",
      file: "s.playbook",
      line: 4,
      column: 18,
      text: "stage = evaluation",
      within: "Call",
      outcomes: [
        {
          outcome: "true",
          tests: 1,
          wanted: "A test whose `given` makes it true.",
          impossible: false,
        },
        {
          outcome: "false",
          tests: 0,
          wanted: "A test whose `given` makes it false. For example: stage = renewal.",
          impossible: false,
        },
      ],
    });
  });

  test("as lcov, which tells what failed apart", async () => {
    const wrong = late.replace("1h", "5 min");
    const { status, stdout, stderr } = await run(rules + wrong, "--coverage", "--format", "lcov");
    expect(status).toBe(1);
    expect(stdout).toBe(`TN:
SF:s.playbook
FN:4,Call
FN:5,No call
FNDA:1,Call
FNDA:0,No call
FNF:2
FNH:1
BRDA:4,0,0,1
BRDA:4,0,1,0
BRDA:4,1,0,1
BRDA:4,1,1,0
BRDA:4,2,0,1
BRDA:4,2,1,0
BRDA:5,3,0,0
BRDA:5,3,1,1
BRDA:5,4,0,0
BRDA:5,4,1,1
BRF:10
BRH:5
DA:4,1
DA:5,1
LF:2
LH:2
end_of_record
`);
    expect(stderr).toContain("✗ s.playbook 1 of 1 test failed");
  });

  test("ends with 1 below a threshold", async () => {
    const at = await run(rules + late, "--coverage", "--threshold", "50");
    expect([at.status, at.stderr]).toEqual([0, ""]);
    const below = await run(rules + late, "--coverage", "--threshold", "50.1");
    expect(below.status).toBe(1);
    expect(below.stderr).toBe("✗ Coverage is 50 %, which is below the threshold of 50.1 %.\n");
  });

  test("without tests covers nothing, and without rules there is nothing to cover", async () => {
    const untested = await run(rules, "--coverage", "--threshold", "1");
    expect(untested.status).toBe(1);
    expect(untested.stdout).toContain("Coverage: 0 % of what 0 tests could show.");
    const empty = await run("fact late is yes/no\n", "--coverage", "--threshold", "100");
    expect(empty.stdout).toContain("Nothing to cover: there is no rule");
    expect(empty.status).toBe(0);
  });

  test.each([
    [["--coverage", "--threshold", "101"], "argument '101' is invalid. Give a percentage from 0"],
    [["--coverage", "--threshold", "most"], "argument 'most' is invalid. Give a percentage from 0"],
    [["--threshold", "90"], "Add --coverage or --mutate: handrail test --coverage --threshold 90"],
    [["--format", "lcov"], "Add --coverage: handrail test --coverage --format lcov"],
    [
      ["--coverage", "--format", "junit"],
      "`--format junit` has no place for what `--coverage` finds.",
    ],
  ])("makes no sense as %j", async (options, sentence) => {
    const { status, stdout, stderr } = await run(rules + late, ...options);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
});
