import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `action offer chat is human, helps
action pitch project is human, sells

fact stage is step of discovery, evaluation, purchase
fact ready is yes/no

when stage = evaluation then offer chat within 2 days
when stage >= evaluation then pitch project within 5 days
never pitch project when ready = no

promise "Nobody waits"
  when stage = evaluation
  then anything that helps within TIME

promise "No pitch too early"
  when ready = no
  then nothing that sells

promise "Buyers are served"
  when stage = purchase
  then anything that sells

test "evaluating"
  given stage = evaluation and ready = no
  expect offer chat
`;
const records = `Account,stage,ready
Ahorn,evaluation,yes
Zeder,purchase,yes
Linde,nonsense,no
`;

const run = (time: string, ...more: string[]) => {
  const files = { "p.playbook": playbook.replace("TIME", time), "r.csv": records };
  return handrail(["test", ...more], { cwd: folderWith(files) });
};

describe("promises in `test`", () => {
  test("are proved, or checked where they are tried", async () => {
    const { status, stdout } = await run("3 days");
    expect(status).toBe(0);
    expect(stdout).toBe(`✓ p.playbook 1 test, 3 promises
    ✓ “Nobody waits” proved, and checked on 1 situation
    ✓ “No pitch too early” proved, and checked on 1 situation
    ? “Buyers are served” not checked: in 1 situation its condition is never
      true

✓ 1 test passed, 0 failed. Promises: 2 proved, 1 not checked.
`);
  });

  test("fail with the situation and the decision that break them", async () => {
    const { status, stdout } = await run("24h");
    expect(status).toBe(1);
    expect(stdout).toContain(`    ✗ “Nobody waits” broken in 1 of 1 situation
      Promised “anything that helps within 24h”: \`offer chat\` is to be due by
        2026-01-06T09:00:00Z, but it is due 2026-01-07T09:00:00Z.
      in “evaluating” (p.playbook:23): stage evaluation and ready no
      decided: recommended offer chat; blocked pitch project
      p.playbook:11
`);
    expect(stdout).toContain("Promises: 1 proved, 1 broken, 1 not checked.");
  });

  test("are tried on records, of which a bad one is reported", async () => {
    const { status, stdout, stderr } = await run("3 days", ".", "--facts", "r.csv", "--now", now);
    expect(status).toBe(1);
    expect(stderr).toContain('r.csv:4: record 3 (Linde)\n  ✗ stage: found "nonsense"');
    expect(stdout).toContain("✓ “Nobody waits” proved, and checked on 2 situations");
    expect(stdout).toContain("✓ “Buyers are served” checked on 1 situation, not proved");
  });

  test("name the record that breaks them", async () => {
    const { stdout } = await run("24h", ".", "--facts", "r.csv", "--now", now);
    expect(stdout).toContain("✗ “Nobody waits” broken in 2 of 2 situations");
    expect(stdout).toContain("for Ahorn: stage evaluation and ready yes");
  });

  test("in JSON", async () => {
    const { stdout } = await run("24h", "--format", "json");
    const { promises, files } = JSON.parse(stdout);
    expect(promises).toEqual({ proved: 1, checked: 0, broken: 1, unchecked: 1 });
    expect(files[0].promises).toMatchObject([
      {
        title: "Nobody waits",
        file: "p.playbook",
        line: 11,
        situations: 1,
        checked: 1,
        breaks: 1,
        kept: false,
        proved: false,
        broken: [
          {
            test: { title: "evaluating", file: "p.playbook", line: 23 },
            key: null,
            record: { stage: "evaluation", ready: false },
            decision: { recommendations: [{ action: "offer chat" }] },
          },
        ],
      },
      { title: "No pitch too early", kept: true, proved: true },
      { title: "Buyers are served", checked: 0 },
    ]);
  });

  test("in JUnit's XML", async () => {
    const { stdout } = await run("24h", "--format", "junit");
    expect(stdout).toContain('<testsuites tests="4" failures="1" errors="0">');
    expect(stdout).toContain('<testcase name="promise: Nobody waits"');
    expect(stdout).toContain("<system-out>proved, and checked on 1 situation</system-out>");
  });

  test("records go with one playbook", async () => {
    const cwd = folderWith({
      "a.playbook": "when a then b",
      "b.playbook": "when a then b",
      "r.csv": "a\nyes\n",
    });
    const { status, stderr } = await handrail(["test", "--facts", "r.csv"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "✗ `--facts` goes with one playbook, and here are 2 playbooks.\n  Name the playbook that the records are for: handrail test sales.playbook --facts deals.csv\n",
    );
  });
});
