import { readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const broken = `fact stage is step of discovery, evaluation
action offer chat is human, helps

when stage = evalution then offer chat within 1h
`;

const sound = "when stage = evaluation then offer chat within 1h\n";

const check = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) =>
  handrail(["check", ...args], { cwd: folderWith(files) });

describe("what is found", () => {
  test("nothing", async () => {
    expect(await check({ "deals.playbook": sound })).toEqual({
      status: 0,
      stdout: "✓ 1 playbook checked, nothing found.\n",
      stderr: "",
    });
  });

  test("pretty: the sentence, the place, the line with its range underlined, what to do", async () => {
    const { status, stdout, stderr } = await check({ "a.playbook": broken });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const [sentence, place, line, underline, ...rest] = stdout.split("\n");
    expect(sentence).toContain("`evalution`");
    expect(place).toBe("  a.playbook:4:14 error HR3002");
    expect(line).toBe("  4 │ when stage = evalution then offer chat within 1h");
    expect(underline).toBe("    │              ^^^^^^^^^");
    expect(rest.join("\n")).toContain("`evaluation`");
    expect(rest.at(-2)).toBe("✗ 1 error in 1 playbook. `handrail explain HR3002` says more.");
  });

  test("concise: one line each", async () => {
    const { status, stdout } = await check({ "a.playbook": broken }, "--format", "concise");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.playbook:4:14: error HR3002 [^\n]+\n$/);
  });

  test("json: the contract", async () => {
    const { status, stdout } = await check({ "a.playbook": broken }, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        code: "HR3002",
        severity: "error",
        message: expect.any(String),
        hint: expect.any(String),
        file: "a.playbook",
        range: { start: { line: 4, column: 14 }, end: { line: 4, column: 23 } },
        fix: {
          title: expect.any(String),
          certain: expect.any(Boolean),
          edits: [
            {
              range: { start: { line: 4, column: 14 }, end: { line: 4, column: 23 } },
              text: "evaluation",
            },
          ],
        },
      },
    ]);
  });

  test("json of nothing is an empty array", async () => {
    const { stdout } = await check({ "deals.playbook": sound }, "--format", "json");
    expect(stdout).toBe("[]\n");
  });

  test("in a playbook that another one uses", async () => {
    const files = { "base/a.playbook": broken, "b.playbook": 'use "base/a.playbook"\n' };
    const { stdout } = await check(files, "b.playbook", "--format", "concise");
    expect(stdout).toMatch(/^base\/a\.playbook:4:14: error HR3002 /);
  });
});

describe("which playbooks", () => {
  test("all in a folder, without node_modules and dot folders", async () => {
    const files = Object.fromEntries(
      ["a", "b/c/d", "node_modules/x/e", ".cache/f"].map((name) => [`${name}.playbook`, broken]),
    );
    const { stdout } = await check(files, ".", "--format", "json");
    const found = JSON.parse(stdout) as { file: string }[];
    expect(found.map(({ file }) => file)).toEqual(["a.playbook", "b/c/d.playbook"]);
  });

  test("none: it could not run", async () => {
    expect(await check({ "a.txt": "" })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "✗ There is no .playbook file in `.`.\n  Name a playbook or a folder with playbooks; `handrail init` makes one to start from.\n",
    });
  });

  test("a path that is not there", async () => {
    expect(await check({ "deals.playbook": broken }, "deal.playbook")).toEqual({
      status: 2,
      stdout: "",
      stderr: "✗ There is no file or folder `deal.playbook`.\n  Did you mean `deals.playbook`?\n",
    });
  });
});

test("a link to nothing", async () => {
  const cwd = folderWith({});
  symlinkSync("gone.playbook", join(cwd, "a.playbook"));
  expect(await handrail(["check", "a.playbook"], { cwd })).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "✗ `a.playbook` is a link to something that is not there.\n  Name the file itself, or make the link again.\n",
  });
});

describe("files that are no playbooks", () => {
  test.each([
    ["empty", "", "HR6003"],
    ["binary", new Uint8Array([1, 0, 2]), "HR6001"],
    ["in UTF-16", Buffer.from("\ufefffact a is text\n", "utf16le"), "HR6001"],
    ["not in UTF-8", Buffer.from("fact gr\u00f6\u00dfe is text\n", "latin1"), "HR6001"],
    ["using itself in a circle", 'use "b.playbook"\n', "HR6002"],
  ])("%s", async (_what, content, code) => {
    const files = { "a.playbook": content, "b.playbook": 'use "a.playbook"\nwhen x then y\n' };
    const { status, stdout } = await check(files, "a.playbook", "--format", "json");
    const [first] = JSON.parse(stdout) as { code: string; hint: string }[];
    expect({ status, code: first?.code }).toEqual({ status: 1, code });
    expect(first?.hint).toMatch(/\S/);
  });

  test("more than 10 MB", async () => {
    const cwd = folderWith({ "a.playbook": "#" });
    truncateSync(join(cwd, "a.playbook"), 10_000_001);
    const { status, stdout } = await handrail(["check", "--format", "concise"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.playbook:1:1: error HR6001 /);
  });
});

describe("fixes", () => {
  const mixed = `fact a is yes/no\nfact b is yes/no\nfact c is yes/no\n
# stays   as it is
when a or b   and c then call
when a and b or c then wait # ü
`;

  test("--fix applies what is certain, and leaves the rest of the text alone", async () => {
    const cwd = folderWith({ "a.playbook": mixed });
    const { status, stdout, stderr } = await handrail(["check", "--fix"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "✓ 2 fixes applied in 1 playbook.\n" });
    expect(stdout).toBe("✓ 1 playbook checked, nothing found.\n");
    expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toBe(
      mixed.replace("b   and c", "(b   and c)").replace("a and b", "(a and b)"),
    );
  });

  test("--fix-suggestions applies what is likely, too", async () => {
    const cwd = folderWith({ "a.playbook": broken });
    const fixed = await handrail(["check", "--fix"], { cwd });
    expect(fixed.status).toBe(1);
    const suggested = await handrail(["check", "--fix-suggestions"], { cwd });
    expect(suggested.status).toBe(0);
    expect(readFileSync(join(cwd, "a.playbook"), "utf8")).toContain("stage = evaluation then");
  });
});

test("--watch checks again when a playbook changes", async () => {
  const cwd = folderWith({ "a.playbook": broken });
  setTimeout(() => writeFileSync(join(cwd, "a.playbook"), sound), 1500);
  const { stdout, stderr } = await handrail(["check", "--watch", "--format", "concise"], {
    cwd,
    endAfter: 4000,
  });
  expect(stderr).toBe("Watching; Ctrl-C ends.\n");
  expect(stdout).toMatch(/^a\.playbook:4:14: error HR3002 [^\n]+\n$/);
});
