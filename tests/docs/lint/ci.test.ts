import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

// Every command of docs/ci.md that runs handrail is run in a repository with playbooks, as the page writes it.

const root = join(import.meta.dirname, "../../..");
const page = readFileSync(join(root, "docs/ci.md"), "utf8");
const blocks = [...page.matchAll(/```(?:yaml|sh)\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const commands = blocks.flatMap((text) =>
  text.split("\n").flatMap((line) => /(npx handrail .*)$/.exec(line)?.[1] ?? []),
);
const sound =
  'when stage = evaluation then offer chat within 1h\n\ntest "chat"\n  given stage = evaluation\n  expect offer chat\n';
const folder = mkdtempSync(join(tmpdir(), "handrail-ci-"));

beforeAll(() => {
  mkdirSync(join(folder, "playbooks"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "playbooks/sales.playbook"), sound);
  // What `npx` would find after `npm ci`.
  const built = join(root, "packages/cli/dist/main.js");
  writeFileSync(
    join(folder, "bin/npx"),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${built}" "$@"\n`,
  );
  chmodSync(join(folder, "bin/npx"), 0o755);
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  const git = (...args: string[]) => execFileSync("git", [...who, ...args], { cwd: folder });
  git("init", "-q", "-b", "main");
  git("add", "playbooks");
  git("commit", "-q", "-m", "a");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string) {
  const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, GITHUB_BASE_REF: "main" };
  return spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
}

it("the page holds commands for each place", () => {
  expect(commands.length).toBeGreaterThanOrEqual(8);
});

it.each(commands)("%s: ends with 0 while nothing is wrong", (command) => {
  const { status, stderr } = run(handed(command));
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
});

it.each(
  commands.filter(
    (one) => one.includes(" check ") && !/update-baseline|\|\| true|--baseline/.test(one),
  ),
)("%s: ends with 1 when something is wrong", (command) => {
  const path = join(folder, "playbooks/sales.playbook");
  writeFileSync(path, sound.replace("stage = evaluation then", "not stage != evaluation then"));
  const { status } = run(handed(command));
  writeFileSync(path, sound);
  expect(status).toBe(1);
});

/** pre-commit hands over the files. */
function handed(command: string): string {
  return command.includes("playbooks") ? command : `${command} playbooks/sales.playbook`;
}
