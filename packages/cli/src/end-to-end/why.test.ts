import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { dealsPlaybook, now } from "../testing/playbook.ts";

const deals = `Account,Stage,Route To Market,Deal Value,Visits,Closes On,Decision Ready
Ahorn,evaluation,Web,,,,
Zeder,purchase,Field,200000,5,2026-12-24,
Eiche,purchase,Field,200000,x,2026-12-24,
`;

const folder = () => folderWith({ "deals.playbook": dealsPlaybook, "deals.csv": deals });

const why = (action: string, ...more: string[]) =>
  handrail(["why", "deals.playbook", "--facts", "deals.csv", action, "--now", now, ...more], {
    cwd: folder(),
  });

describe("why", () => {
  test("an action is recommended, for the first record", async () => {
    const { status, stdout, stderr } = await why("offer expert chat");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`offer expert chat is recommended for Ahorn at Mon 23 Nov 2026, 09:00 (UTC).
It would not be recommended if channel were human (now digital).

Rules
✓ Expert on demand deals.playbook:20
    ✓ stage = evaluation and channel = digital
      ✓ stage = evaluation
        · stage: evaluation
      ✓ channel = digital
        · channel: digital
    because Slow answers frustrate
`);
  });

  test("an action is blocked, and what would free it", async () => {
    const { stdout } = await why("pitch project", "--record", "2");
    expect(stdout).toContain(
      "pitch project is blocked for Zeder at Mon 23 Nov 2026, 09:00 (UTC).\n",
    );
    expect(stdout).toContain(
      "It would be recommended if decision ready were yes (now not known).\n",
    );
    expect(stdout).toContain(
      "Guardrails that block\n? No pitch too early as long as it is not known deals.playbook:29\n",
    );
    expect(stdout).toContain("        · deal value: 200000.00 EUR");
  });

  test("what `unless` says is told from what it denies", async () => {
    const playbook =
      "define calm as not hurried\nwhen new unless calm then call\nnever call unless hurried\n";
    const cwd = folderWith({
      "a.playbook": playbook,
      "a.json": '[{"new": true, "hurried": false}]',
    });
    const { stdout } = await handrail(["why", "a.playbook", "--facts", "a.json", "call"], { cwd });
    expect(stdout).toContain("✗ unless calm\n");
    expect(stdout).toContain("✓ unless hurried\n");
  });

  test("json is the explanation as it is", async () => {
    const { stdout } = await why("pitch project", "--record", "Zeder", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      action: "pitch project",
      outcome: "blocked",
      change: [{ fact: "decision ready", from: null, to: true }],
    });
  });

  test("an action that the playbook does not know", async () => {
    const { status, stderr } = await why("pitch projekt");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '✗ The playbook has no action "pitch projekt".\n  Did you mean "pitch project"?\n',
    });
  });

  test.each([
    ["Zedr", "✗ deals.csv has no record `Zedr`; it has 3 records.\n  Did you mean `Zeder`?\n"],
    ["9", "✗ deals.csv has no record `9`; it has 3 records.\n"],
  ])("a record that is not there: %s", async (record, sentence) => {
    const { status, stderr } = await why("pitch project", "--record", record);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test("a bad record", async () => {
    const { status, stdout, stderr } = await why("pitch project", "--record", "Eiche");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(
      'deals.csv:4: record 3 (Eiche)\n  ✗ Visits: found "x", expected a number from 0 to 100.\n',
    );
  });
});
