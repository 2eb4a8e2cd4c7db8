import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

it("reads what `handrail check --format concise` writes", async () => {
  const { contributes } = JSON.parse(
    await readFile(join(import.meta.dirname, "../package.json"), "utf8"),
  );
  const [{ pattern }] = contributes.problemMatchers;
  const folder = await mkdtemp(join(tmpdir(), "handrail-matcher-"));
  const file = join(folder, "a playbook.playbook");
  await writeFile(file, "when stage == evaluation then call\n");
  const output = await new Promise<string>((resolve) => {
    const args = ["check", "--format", "concise", file];
    execFile(join(root, "node_modules/.bin/handrail"), args, (_, stdout) => resolve(stdout));
  });
  const [line = ""] = output.split("\n");
  const found = new RegExp(pattern.regexp).exec(line) ?? [];
  const part = (name: string) => found[pattern[name]];
  expect(["file", "line", "column", "severity", "code"].map(part)).toEqual([
    file,
    "1",
    "12",
    "error",
    "HR1004",
  ]);
  expect(part("message")).toBe("A playbook writes `=`, not `==`.");
});
