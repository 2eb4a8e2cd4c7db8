import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Where the cache is kept if nobody says: among the caches of other tools, where there is a project of Node in this folder or above it;
 * else in a folder of its own, here.
 */
export async function usualFolder(start = process.cwd()): Promise<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await isFolder(join(folder, "node_modules"))) {
      return join(folder, "node_modules", ".cache", "handrail");
    }
    if (dirname(folder) === folder) return join(start, ".handrail-cache");
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
