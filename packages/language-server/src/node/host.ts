import { glob } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPlaybookFile } from "@handrail/sdk/node";
import type { Host } from "../common/index.ts";

/** The files of this machine. */
export const disk: Host = {
  async read(uri) {
    const path = pathIn(uri);
    return path === null ? { problem: "missing" } : readPlaybookFile(path);
  },
  async find(folder) {
    const cwd = pathIn(folder);
    if (cwd === null) return [];
    const found: string[] = [];
    try {
      const exclude = (name: string) => skipped.has(name);
      for await (const path of glob("**/*.playbook", { cwd, exclude })) {
        found.push(pathToFileURL(`${cwd}/${path}`).href);
      }
    } catch {
      // A folder that is gone, or that may not be read, holds nothing for us.
    }
    return found.sort();
  },
};

const skipped = new Set(["node_modules", ".git"]);

/** Null for what is no file of this machine. */
function pathIn(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
