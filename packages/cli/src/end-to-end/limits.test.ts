import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `action call customer is human, helps, contacts customer
action send tips     is digital, helps, contacts customer

history contact has
  medium is one of phone, email

rule "Call" when stage = evaluation then call customer within 1 day
rule "Tips" when stage = evaluation then send tips
fact stage is step of discovery, evaluation

limit "Not too often" anything that contacts customer to 2 per 30 days counting contacts
  because "Nobody likes to be pestered"

test "one of two"
  given stage = evaluation
  given contacts
    | at         |
    | 3 days ago |
  expect send tips
`;

const records = [
  { account: "Ahorn", stage: "evaluation", contacts: [{ at: "2026-11-20T08:00:00Z" }] },
  { account: "Birke", stage: "evaluation" },
  { account: "Zeder", stage: "evaluation", contacts: [{ medium: "fax" }, { at: "2026-11-20" }] },
];

const folder = () =>
  folderWith({
    "calls.playbook": playbook,
    "deals.ndjson": records.map((one) => `${JSON.stringify(one)}\n`).join(""),
    "deals.csv": "Account,Stage,Contacts\nAhorn,evaluation,3\nBirke,evaluation,\n",
  });

const on = (command: string, facts: string, ...more: string[]) =>
  handrail([command, "calls.playbook", "--facts", facts, "--now", now, ...more], {
    cwd: folder(),
  });

describe("what a limit holds back", () => {
  test("stands in the table, with until when; what is missing is told, and so is what is wrong", async () => {
    const { stdout, stderr } = await on("run", "deals.ndjson");
    expect(stdout).toContain("◦ send tips not before 20 Dec 08:00 · Not too often\n");
    expect(stdout).toContain("◦ call customer later · not known: contacts\n");
    expect(stdout).toContain(
      "? 1 record lacks the history `contacts`, whole or in part; an empty one is [].",
    );
    expect(`${stdout}${stderr}`).toContain('contacts[0].medium: found "fax"');
    expect(`${stdout}${stderr}`).toContain("contacts[0].at: found nothing");
  });

  test("a table has no room for histories", async () => {
    const { stdout, stderr } = await on("run", "deals.csv");
    expect(`${stdout}${stderr}`).toContain('Contacts: found "3", expected a list of contacts');
    expect(stdout).toContain("1 record lacks the history `contacts`");
  });

  test("is explained: how many count, and when there is room", async () => {
    const { stdout } = await on("why", "deals.ndjson", "send tips");
    expect(stdout).toContain("send tips is deferred for Ahorn");
    expect(stdout).toContain(`Limits
◦ Not too often calls.playbook:11
    at most 2: 1 count now, and call customer of this decision
    has room from Sun 20 Dec 2026, 08:00
    because Nobody likes to be pestered
`);
    const missing = await on("why", "deals.ndjson", "call customer", "--record", "Birke");
    expect(missing.stdout).toContain("    at most 2: not known how many count\n");
    expect(missing.stdout).toContain("    not known: contacts\n");
    const free = await on("why", "deals.ndjson", "call customer");
    expect(free.stdout).toContain("call customer is recommended for Ahorn");
  });

  test("fails a test that did not expect it, with until when", async () => {
    const { status, stdout } = await handrail(["test", "calls.playbook"], { cwd: folder() });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /Expected `send tips`, but it is deferred by “Not too often” until\s+2026-02-01T/,
    );
  });
});
