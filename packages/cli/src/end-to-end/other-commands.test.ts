import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { dealsPlaybook, now } from "../testing/playbook.ts";

const untidy = "when   stage=evaluation\n then offer chat   # soon\n";
const tidy = "when stage = evaluation\n  then offer chat  # soon\n";

describe("fmt", () => {
  test("lays out in place, and only once", async () => {
    const cwd = folderWith({ "a.playbook": untidy, "b.playbook": tidy });
    const first = await handrail(["fmt"], { cwd });
    expect(first).toEqual({
      status: 0,
      stdout: "a.playbook\n✓ 1 playbook of 2 laid out anew.\n",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toBe(tidy);
    const second = await handrail(["fmt"], { cwd });
    expect(second.stdout).toBe("✓ 2 playbooks, all laid out well.\n");
  });

  test("--check changes nothing", async () => {
    const cwd = folderWith({ "a.playbook": untidy });
    const { status, stdout } = await handrail(["fmt", "--check"], { cwd });
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toBe("a.playbook");
    expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toBe(untidy);
  });

  test("--stdin-filename goes from standard input to standard output", async () => {
    const args = ["fmt", "--stdin-filename", "a.playbook"];
    expect(await handrail(args, { cwd: folderWith({}), input: untidy })).toEqual({
      status: 0,
      stdout: tidy,
      stderr: "",
    });
  });

  test("a file that is no text stays as it is", async () => {
    const cwd = folderWith({ "a.playbook": new Uint8Array([1, 0]) });
    const { status, stderr } = await handrail(["fmt"], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "✗ “a.playbook” is no text.\n  A playbook is a text file: a word processor's own format cannot be read, so save it as plain text.\n",
    });
  });
});

describe("test", () => {
  const failing = `${dealsPlaybook}
test "a wrong hope"
  given stage = discovery
  expect pitch project
`;

  test("all pass", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook });
    expect(await handrail(["test"], { cwd })).toEqual({
      status: 0,
      stdout: "✓ deals.playbook 2 tests\n\n✓ 2 tests passed, 0 failed.\n",
      stderr: "",
    });
  });

  test("one fails: what was expected, what was decided instead, and where", async () => {
    const cwd = folderWith({ "deals.playbook": failing });
    const { status, stdout } = await handrail(["test"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe(`✗ deals.playbook 1 of 3 tests failed
    a wrong hope
      Expected \`pitch project\`, but no rule recommends it here: \`stage =
      purchase\` and \`closes on is known\` do not hold.
      deals.playbook:44

✗ 2 tests passed, 1 failed.
`);
  });

  test("json and junit", async () => {
    const cwd = folderWith({ "deals.playbook": failing });
    const json = await handrail(["test", "--format", "json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      passed: 2,
      failed: 1,
      files: [{ file: "deals.playbook", tests: [{ passed: true }, {}, { passed: false }] }],
    });
    const junit = await handrail(["test", "--format", "junit"], { cwd });
    expect(junit.stdout).toContain('<testsuites tests="3" failures="1" errors="0">');
    expect(junit.stdout).toContain(
      '<failure message="Expected `pitch project`, but no rule recommends it here: `stage = purchase` and `closes on is known` do not hold.">line 44</failure>',
    );
  });

  test("the errors of a file that several playbooks use are said once", async () => {
    const cwd = folderWith({
      "base.playbook": "when stage = evaluation then\n",
      "a.playbook": 'use "base.playbook"\n',
      "b.playbook": 'use "base.playbook"\nfact stage is\n',
      "c.playbook": 'use "base.playbook"\n',
    });
    const { status, stdout } = await handrail(["test", "a.playbook", "b.playbook", "c.playbook"], {
      cwd,
    });
    expect(status).toBe(1);
    expect(stdout.match(/base\.playbook:1:\d+ error/g)).toHaveLength(1);
    expect(stdout.match(/b\.playbook:2:\d+ error/g)).toHaveLength(1);
    expect(stdout).toContain(
      "✗ b.playbook cannot be tested: the errors of base.playbook stand above, and\n",
    );
    expect(stdout).toContain(
      "✗ c.playbook cannot be tested: the errors of base.playbook stand above.\n",
    );
    expect(stdout).toContain("0 failed, 3 playbooks with errors.");
  });

  test("a playbook with errors cannot be tested, and says so in every format", async () => {
    const cwd = folderWith({ "a.playbook": "when x = 1 then\n" });
    const pretty = await handrail(["test"], { cwd });
    const json = await handrail(["test", "--format", "json"], { cwd });
    const junit = await handrail(["test", "--format", "junit"], { cwd });
    expect([pretty.status, json.status, junit.status]).toEqual([1, 1, 1]);
    expect(pretty.stdout).toContain("0 failed, 1 playbook with errors.");
    expect((JSON.parse(json.stdout) as { files: { errors: [] }[] }).files[0]?.errors).toHaveLength(
      1,
    );
    expect(junit.stdout).toContain('errors="1"');
  });
});

describe("compile", () => {
  test("the plan alone on standard output", async () => {
    const cwd = folderWith({ "deals.playbook": dealsPlaybook });
    const { status, stdout, stderr } = await handrail(["compile", "deals.playbook"], { cwd });
    const plan = JSON.parse(stdout) as { format: string; hash: string };
    expect({ status, format: plan.format }).toEqual({ status: 0, format: "handrail-plan" });
    expect(stderr).toBe(`✓ 2 rules and 1 guardrail, ${plan.hash}\n`);
  });

  test("--no-places leaves out what only `why` tells, and decides the same", async () => {
    const cwd = folderWith({
      "deals.playbook": dealsPlaybook,
      "r.json": '{ "stage": "evaluation" }',
    });
    await handrail(["compile", "deals.playbook", "--out", "whole.json"], { cwd });
    await handrail(["compile", "deals.playbook", "--no-places", "--out", "short.json"], { cwd });
    const [whole, short] = ["whole.json", "short.json"].map((name) =>
      JSON.parse(readFileSync(join(cwd, name), "utf8")),
    );
    const { places, ...rest } = whole;
    expect(places.rules).toHaveLength(rest.rules.length);
    expect(short).toEqual(rest);
    const why = ["why", "short.json", rest.actions[0].name, "--facts", "r.json"];
    const { status, stdout } = await handrail(why, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain("compiled with --no-places");
    expect(stdout).not.toMatch(/ $/m);
  });

  test("errors, and a place where nothing can be written", async () => {
    const cwd = folderWith({ "a.playbook": "when x then\n", "deals.playbook": dealsPlaybook });
    const broken = await handrail(["compile", "a.playbook", "--out", "a.json"], { cwd });
    expect(broken.status).toBe(2);
    expect(readdirSync(cwd)).not.toContain("a.json");
    const nowhere = await handrail(["compile", "deals.playbook", "--out", "no/a.json"], { cwd });
    expect(nowhere).toMatchObject({
      status: 2,
      stderr:
        "✗ `no/a.json` cannot be used: it does not exist.\n  Check the path and who may use it.\n",
    });
  });
});

describe("explain", () => {
  test("a code, with a wrong and a right example", async () => {
    const { status, stdout } = await handrail(["explain", "hr2002"], { cwd: folderWith({}) });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^HR2002 \S+ \(\w+\)\n\n[\s\S]+\n\nNot like this\n {4}\S[\s\S]+\n\nLike this\n {4}\S/,
    );
  });

  test("all codes", async () => {
    const { stdout } = await handrail(["explain"], { cwd: folderWith({}) });
    const codes = stdout.match(/^HR\d{4}/gm) ?? [];
    expect(codes.length).toBeGreaterThan(50);
    expect(codes).toEqual(codes.toSorted());
  });

  test("a code that there is not", async () => {
    const { status, stderr } = await handrail(["explain", "HR202"], { cwd: folderWith({}) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^✗ There is no finding `HR202`\.\n {2}Did you mean `HR\d{4}`\?\n$/);
  });
});

describe("init", () => {
  test("makes a folder in which everything that it says works", async () => {
    const cwd = folderWith({});
    const made = await handrail(["init", "sales"], { cwd });
    expect(made.status).toBe(0);
    const commands = [
      ["check", "sales"],
      ["fmt", "--check", "sales"],
      ["test", "sales"],
      ["run", "sales/sales.playbook", "--facts", "sales/deals.csv", "--key", "Deal", "--now", now],
      ["why", "sales/sales.playbook", "--facts", "sales/deals.csv", "pitch project"],
    ];
    for (const command of commands) {
      const { status, stderr } = await handrail(command, { cwd });
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
    }
  });

  test("never overwrites", async () => {
    const cwd = folderWith({ "deals.csv": "mine" });
    const { status, stderr } = await handrail(["init"], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "✗ `deals.csv` is there already, and nothing is overwritten.\n  Name another folder: `handrail init my-playbooks`.\n",
    });
    expect(readdirSync(cwd)).toEqual(["deals.csv"]);
  });
});
