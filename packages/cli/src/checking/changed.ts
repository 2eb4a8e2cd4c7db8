import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Model } from "@handrail/model";
import { CannotRun } from "../failure.ts";
import { quoted } from "../terminal/words.ts";

const run = promisify(execFile);

/**
 * The files that have changed since a revision forked off, those that git does not know yet among them, and all that use one of them.
 *
 * @throws CannotRun where there is no git, no repository, or no such revision
 */
export async function changedSince(model: Model, revision: string): Promise<ReadonlySet<string>> {
  const base = await forkedFrom(revision);
  const [differing, unknown] = await Promise.all([
    git("diff", "--name-only", "--relative", "-z", "--diff-filter=d", base),
    git("ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const changed = new Set(`${differing}\0${unknown}`.split("\0").filter((one) => one !== ""));
  const isTouched = (file: string) =>
    changed.has(file) || model.reach(file).some((used) => changed.has(used));
  return new Set(model.files().filter(isTouched));
}

async function forkedFrom(revision: string): Promise<string> {
  const isThere = await works("rev-parse", "--is-inside-work-tree");
  if (!isThere) {
    throw new CannotRun(
      "`--changed-since` needs a git repository, and this folder is in none.",
      "Run it in the repository, or check without `--changed-since`.",
    );
  }
  const commit = `${revision}^{commit}`;
  const isKnown =
    !revision.startsWith("-") && (await works("rev-parse", "--verify", "--quiet", commit));
  const base = isKnown ? await git("merge-base", commit, "HEAD").catch(() => null) : null;
  if (base !== null) return base.trim();
  const isShallow = (await git("rev-parse", "--is-shallow-repository")).trim() === "true";
  if (isShallow) {
    throw new CannotRun(
      `${quoted(revision)} is not in this clone, which is shallow: it holds only the latest commits.`,
      "Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` where the workflow checks out.",
    );
  }
  throw new CannotRun(
    isKnown
      ? `${quoted(revision)} and what is checked out have no commit in common.`
      : `There is no revision ${quoted(revision)}.`,
    "Name a branch, a tag or a commit, such as `origin/main`.",
  );
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", [...args], { maxBuffer: 100_000_000 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      throw new CannotRun("`--changed-since` needs git, which is not installed.", "Install git.");
    },
  );
  return stdout;
}

async function works(...args: readonly string[]): Promise<boolean> {
  return git(...args).then(
    () => true,
    (error: unknown) => {
      if (error instanceof CannotRun) throw error;
      return false;
    },
  );
}
