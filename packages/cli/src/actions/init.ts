import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { slashed } from "../paths.ts";
import { starterFiles } from "../starter/files.ts";
import { write } from "../terminal/output.ts";
import { styleFor } from "../terminal/style.ts";
import { listed, quoted } from "../terminal/words.ts";

/** `handrail init [DIR]`: a starter folder. All or nothing: with one of its files there already, none is written. */
export async function init(folder: string): Promise<ExitStatus> {
  const files = starterFiles.map(({ name, text }) => ({ path: join(folder, name), text }));
  const there = await Promise.all(
    files.map(async ({ path }) => ((await exists(path)) ? [path] : [])),
  );
  const taken = there.flat();
  if (taken.length > 0) {
    throw new CannotRun(
      `${listed(taken.map((path) => quoted(slashed(path))))} ${taken.length === 1 ? "is" : "are"} there already, and nothing is overwritten.`,
      "Name another folder: `handrail init my-playbooks`.",
    );
  }
  await mkdir(folder, { recursive: true });
  for (const { path, text } of files) await writeFile(path, text, { flag: "wx" });
  const style = styleFor(process.stdout);
  const list = files.map(({ path }) => `  ${slashed(path)}\n`).join("");
  const [playbook, facts] = files.map(({ path }) => slashed(path));
  await write(
    process.stdout,
    `${style.green("✓")} Made:\n${list}\nTry:\n  handrail test ${slashed(folder)}\n  handrail run ${playbook} --facts ${facts}\n`,
  );
  return exitStatus.clean;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
