import type { Workspace } from "../workspace/workspace.ts";

const shown = new WeakMap<Workspace, Map<string, string>>();

/** The title of the situation that a document shows its values in; undefined where it shows none. */
export function shownSituation(workspace: Workspace, path: string): string | undefined {
  return shown.get(workspace)?.get(path);
}

/** Shows a situation, or none; the same one again is none. */
export function show(workspace: Workspace, path: string, title: string | null): void {
  const all = shown.get(workspace) ?? new Map<string, string>();
  shown.set(workspace, all);
  if (title === null || all.get(path) === title) all.delete(path);
  else all.set(path, title);
}
