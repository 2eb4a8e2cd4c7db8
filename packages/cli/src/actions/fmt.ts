import { writeFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import { unusableBecause } from "@handrail/model";
import { readPlaybookFile } from "@handrail/sdk/node";
import { format } from "@handrail/syntax";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { write } from "../terminal/output.ts";
import { styleFor } from "../terminal/style.ts";
import { count } from "../terminal/words.ts";

export interface FmtOptions {
  readonly check?: boolean;
  readonly stdinFilename?: string;
}

/** `handrail fmt [PATH…]`: lays out playbooks in place, or says with `--check` which are laid out otherwise. */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<ExitStatus> {
  const fromStandardInput = options.stdinFilename !== undefined || paths.includes("-");
  return fromStandardInput ? formatStandardInput(options) : formatFiles(paths, options);
}

async function formatStandardInput({ check, stdinFilename }: FmtOptions): Promise<ExitStatus> {
  const before = await textOf(process.stdin);
  const after = format(before);
  if (check !== true) {
    await write(process.stdout, after);
    return exitStatus.clean;
  }
  if (before === after) return exitStatus.clean;
  await write(process.stdout, `${stdinFilename ?? "standard input"} is laid out otherwise.\n`);
  return exitStatus.findings;
}

async function formatFiles(paths: readonly string[], { check }: FmtOptions): Promise<ExitStatus> {
  const files = await findPlaybooks(paths);
  const style = styleFor(process.stdout);
  const changed: string[] = [];
  for (const file of files) {
    const before = await textOfFile(file);
    const after = format(before);
    if (before === after) continue;
    changed.push(file);
    if (check !== true) await writeFile(file, after);
  }
  const list = changed.map((file) => `${file}\n`).join("");
  const looked = count(files.length, "playbook");
  if (changed.length === 0) {
    await write(process.stdout, `${style.green("✓")} ${looked}, all laid out well.\n`);
    return exitStatus.clean;
  }
  const number = count(changed.length, "playbook");
  const said =
    check === true
      ? `${style.yellow("!")} ${number} of ${files.length} laid out otherwise. ${style.dim("`handrail fmt` lays them out.")}\n`
      : `${style.green("✓")} ${number} of ${files.length} laid out anew.\n`;
  await write(process.stdout, list + said);
  return check === true ? exitStatus.findings : exitStatus.clean;
}

async function textOfFile(path: string): Promise<string> {
  const content = await readPlaybookFile(path);
  if ("text" in content) return content.text;
  const { message, hint } = unusableBecause(path, content);
  throw new CannotRun(message, hint);
}
