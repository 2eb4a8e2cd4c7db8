import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../../../node_modules/.bin/handrail");
let folder: string;
let found: Record<string, unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handrail-neovim-"));
  await writeFile(join(folder, "base.playbook"), "fact stage is one of evaluation, renewal\n");
  const main = `use "base.playbook"
when stage == evaluation then call
when stage = renewal then c
rule "Write"
when stage = renewal
then write
`;
  await writeFile(join(folder, "main.playbook"), main);
  const script = join(import.meta.dirname, "session.lua");
  const { stderr } = await promisify(execFile)(
    "nvim",
    ["--headless", "--clean", "-c", `luafile ${script}`, "-c", "cquit"],
    {
      env: { ...process.env, HANDRAIL_FOLDER: folder, HANDRAIL_COMMAND: command },
      timeout: 60_000,
    },
  ).catch((error: unknown) => {
    throw new Error(`Neovim failed: ${String(error)}`);
  });
  expect(stderr).not.toMatch(/error/i);
  found = JSON.parse(await readFile(join(folder, "out.json"), "utf8"));
});

it("shows findings", () => {
  expect(found.diagnostics).toEqual([
    { line: 1, code: "HR1004", message: "A playbook writes `=`, not `==`.\nWrite `=`." },
  ]);
});

it("completes", () => {
  expect(found.completion).toEqual(expect.arrayContaining(["call", "write"]));
});

it("goes to a definition in another file, and shows it", () => {
  expect(found.definition).toMatchObject({
    uri: pathToFileURL(join(folder, "base.playbook")).href,
    range: { start: { line: 0, character: 5 } },
  });
  expect(found.hover).toContain("fact stage is one of evaluation, renewal");
});

it("renames across files", () => {
  expect(found.renamed).toContain("when phase = renewal then c");
  expect(found.base).toEqual(["fact phase is one of evaluation, renewal"]);
});

it("lays out", () => {
  expect(found.formatted).toContain("  then write");
});
