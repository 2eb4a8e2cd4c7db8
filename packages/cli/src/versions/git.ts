import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";

const run = promisify(execFile);

/** What git says; null where it refuses. */
async function git(...args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run("git", [...args], { maxBuffer: 1 << 28, encoding: "utf8" });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return null;
    throw new CannotRun(
      "A revision is read by git, and there is no git here.",
      "Install git, or name two files or folders.",
    );
  }
}

/** Whether the working directory is in a git repository. */
export async function isInRepository(): Promise<boolean> {
  return (await git("rev-parse", "--is-inside-work-tree"))?.trim() === "true";
}

/** @throws CannotRun where there is no such revision */
export async function requireRevision(revision: string): Promise<void> {
  const isOne = revision !== "" && !revision.startsWith("-");
  if (isOne && (await git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`)) !== null) {
    return;
  }
  const isShallow = (await git("rev-parse", "--is-shallow-repository"))?.trim() === "true";
  const near = isShallow ? undefined : nearest(revision, await namedThings());
  throw new CannotRun(
    isShallow
      ? `There is no revision ${quoted(revision)} here: this is a shallow clone, which holds only the newest ones.`
      : `There is no file, folder or git revision ${quoted(revision)}.`,
    isShallow
      ? "Get the others with `git fetch --unshallow`, in a CI job by its fetch depth 0."
      : near === undefined
        ? "`git branch --all` and `git log --oneline` name what there is."
        : `Did you mean ${quoted(near)}?`,
  );
}

/** Branches, tags, and the files here. */
async function namedThings(): Promise<readonly string[]> {
  const refs = (await git("for-each-ref", "--format=%(refname:short)")) ?? "";
  const files = await readdir(".").catch(() => []);
  return [...refs.split("\n"), ...files].filter((one) => one !== "" && !one.startsWith("."));
}

/** The playbooks of a revision in the working directory and below, sorted. */
export async function playbooksAt(revision: string): Promise<readonly string[]> {
  const listed = (await git("ls-tree", "-r", "-z", "--name-only", revision)) ?? "";
  return listed
    .split("\0")
    .filter((path) => path.endsWith(".playbook") && !/(^|\/)(\.|node_modules\/)/.test(path))
    .sort();
}

/** A file as it was in a revision, by its path from the working directory; null where it was not there. */
export function fileAt(revision: string, path: string): Promise<string | null> {
  return git("show", `${revision}:${path.startsWith("/") ? path : `./${path}`}`);
}
