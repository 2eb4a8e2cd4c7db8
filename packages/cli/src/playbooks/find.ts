import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CannotRun } from "../failure.ts";
import { noSuchPath, slashed } from "../paths.ts";
import { listed, quoted } from "../terminal/words.ts";

/**
 * The playbooks that paths stand for: files as they are named, and in folders every `.playbook` file at any depth, without
 * `node_modules` and folders whose name begins with a dot.
 *
 * @returns paths with `/`, sorted, each once
 * @throws CannotRun where a path does not exist, or there is no playbook at all
 */
export async function findPlaybooks(paths: readonly string[]): Promise<readonly string[]> {
  const given = paths.length === 0 ? ["."] : paths;
  const lists = await Promise.all(given.map(expand));
  const files = [...new Set(lists.flat())].sort();
  if (files.length === 0) {
    throw new CannotRun(
      `There is no .playbook file in ${listed(given.map(quoted))}.`,
      "Name a playbook or a folder with playbooks; `handrail init` makes one to start from.",
    );
  }
  return files;
}

async function expand(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw await noSuchPath(path);
  return found.isDirectory() ? walk(path) : [slashed(path)];
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith(".") || entry.name === "node_modules" ? [] : walk(path);
    }
    return entry.name.endsWith(".playbook") ? [slashed(path)] : [];
  });
  return (await Promise.all(lists)).flat();
}
