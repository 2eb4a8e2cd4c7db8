import type { Model } from "../model.ts";
import type { FileContent } from "./content.ts";
import { normalisePath } from "./paths.ts";

/**
 * Sets files in a model with everything that they use, over any number of steps. Each file is read once, those of one step at the same
 * time.
 *
 * @param paths of the files to begin with
 * @param read gives the content of a file, or the reason why there is none; it never rejects
 * @param uses the files that a file uses, for who knows them already
 * @returns the paths to begin with, as the model knows them
 *
 * @example
 * const model = createModel();
 * const read = async () => ({ text: "when ready then call customer" });
 * const [path] = await loadFiles(model, ["./sales.playbook"], read);
 * path; // "sales.playbook"
 */
export async function loadFiles(
  model: Model,
  paths: readonly string[],
  read: (path: string) => Promise<FileContent>,
  uses: (path: string) => readonly string[] = model.uses,
): Promise<readonly string[]> {
  const entries = paths.map((written) => ({ written, path: normalisePath(written) }));
  const seen = new Set<string>();
  let next: readonly { readonly written: string; readonly path: string }[] = entries;
  while (next.length > 0) {
    const fresh = next.filter(({ path }) => !seen.has(path) && seen.add(path));
    const contents = await Promise.all(fresh.map(({ written }) => read(written)));
    for (const [index, { path }] of fresh.entries()) {
      model.setFile(path, contents[index] ?? { problem: "missing" });
    }
    next = fresh.flatMap(({ path }) => uses(path)).map((path) => ({ written: path, path }));
  }
  return entries.map(({ path }) => path);
}
