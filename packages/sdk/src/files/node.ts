import { readFile, stat } from "node:fs/promises";
import type { FileContent } from "@handrail/model";
import { contentOf, maximumBytes } from "./content.ts";

/**
 * Reads a playbook's file from disk, for Node. Never throws: what stands in the way is the answer.
 *
 * @param path a path of this machine, absolute or from the working directory
 */
export async function readPlaybookFile(path: string): Promise<FileContent> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { problem: "directory" };
    if (found.size > maximumBytes) return { problem: "too large" };
    return contentOf(await readFile(path));
  } catch (error) {
    return { problem: isMissing(error) ? "missing" : "unreadable" };
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
