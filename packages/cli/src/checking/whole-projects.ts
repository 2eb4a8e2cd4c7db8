import { isAbsolute, relative, resolve } from "node:path";
import type { Configs } from "./configs.ts";

/**
 * Whether all that uses a file is looked at as well: its project, which is the folder of its `handrail.json`, is looked at as a whole. A file of
 * no project is taken to be all there is.
 */
export function wholeProjects(
  configs: Configs,
  paths: readonly string[],
  entries: readonly string[],
): (file: string) => boolean {
  const folders = (paths.length === 0 ? ["."] : paths).map((path) => resolve(path));
  return (file) => {
    const project = configs.projectOf(file);
    return project === null ? entries.includes(file) : folders.some((one) => isIn(project, one));
  };
}

/** Whether a folder is another, or lies in it. */
function isIn(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return path === "" || !(path.startsWith("..") || isAbsolute(path));
}
