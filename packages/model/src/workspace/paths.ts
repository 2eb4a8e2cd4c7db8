/**
 * A path as the model knows files by: `/` between parts, no `.`, no `..` that something before it could answer.
 *
 * @example
 * normalisePath("./sales/../vocabulary/b2b.playbook"); // "vocabulary/b2b.playbook"
 */
export function normalisePath(path: string): string {
  const absolute = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return (absolute ? "/" : "") + parts.join("/");
}

/** What `use "written"` in a file means: a path from that file's folder. */
export function resolveUse(file: string, written: string): string {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return normalisePath(written.startsWith("/") ? written : folder + written);
}

/** How `use` in one file would write the path of another. */
export function relativePath(file: string, target: string): string {
  const from = file.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
