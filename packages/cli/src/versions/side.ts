import { stat } from "node:fs/promises";
import { type FileContent, normalisePath, relativePath } from "@handrail/model";
import { readPlaybookFile } from "@handrail/sdk/node";
import { CannotRun } from "../failure.ts";
import { noSuchPath, slashed } from "../paths.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { quoted } from "../terminal/words.ts";
import { fileAt, isInRepository, playbooksAt, requireRevision } from "./git.ts";

/** One side of a comparison: where its playbooks are, and how they are read. */
export interface Side {
  /** As it was named. */
  readonly name: string;
  /** A single playbook goes with any other single one. */
  readonly isSingle: boolean;
  /** Paths by what they are called on both sides. */
  readonly playbooks: ReadonlyMap<string, string>;
  readonly read: (path: string) => Promise<FileContent>;
}

/**
 * A file, a folder, a git revision, or a file in one (`main:sales.playbook`).
 *
 * @param other what it is compared with: a revision beside a file means that file in it
 * @throws CannotRun where there is no such thing
 */
export async function sideOf(name: string, other: string): Promise<Side> {
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory()) return folder(name);
  if (/\.(csv|tsv|json|ndjson|jsonl)$/i.test(name) && found !== null) {
    throw new CannotRun(
      `${quoted(name)} holds records, and is no playbook.`,
      `Name a playbook, and give the records to it: --facts ${name}`,
    );
  }
  if (found !== null) return single(name, slashed(name), readPlaybookFile);
  if (!(await isInRepository())) throw await noSuchPath(name);
  const [, revision = name, path] = /^([^:]+):(.+)$/.exec(name) ?? [];
  await requireRevision(revision);
  const read = readerAt(revision);
  if (path !== undefined) return fileIn(revision, slashed(path), name, read);
  const beside = await stat(other).catch(() => null);
  if (beside?.isFile()) return fileIn(revision, slashed(other), name, read);
  const root = beside?.isDirectory() ? normalisePath(slashed(other)) : "";
  const paths = (await playbooksAt(revision)).filter((one) => isWithin(one, root));
  if (paths.length === 0) {
    throw new CannotRun(
      `There is no .playbook file in ${quoted(name)}${root === "" ? "" : ` below ${quoted(root)}`}.`,
      "Run it where the playbooks are, or name one: main:sales.playbook",
    );
  }
  return { name, isSingle: false, playbooks: namedFrom(paths, root), read };
}

async function folder(name: string): Promise<Side> {
  const paths = await findPlaybooks([name]);
  const root = normalisePath(slashed(name));
  return { name, isSingle: false, playbooks: namedFrom(paths, root), read: readPlaybookFile };
}

function single(name: string, path: string, read: Side["read"]): Side {
  return { name, isSingle: true, playbooks: new Map([[path, path]]), read };
}

async function fileIn(
  revision: string,
  path: string,
  name: string,
  read: Side["read"],
): Promise<Side> {
  if ((await fileAt(revision, path)) !== null) return single(name, path, read);
  throw new CannotRun(
    `There is no ${quoted(path)} in the revision ${quoted(revision)}.`,
    `\`git ls-tree -r --name-only ${revision}\` names what there is.`,
  );
}

function readerAt(revision: string): Side["read"] {
  return async (path) => {
    const text = await fileAt(revision, path);
    return text === null ? { problem: "missing" } : { text };
  };
}

function namedFrom(paths: readonly string[], root: string): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [nameFrom(path, root), path]));
}

function nameFrom(path: string, root: string): string {
  return root === "" ? path : relativePath(`${root}/`, path);
}

function isWithin(path: string, root: string): boolean {
  return root === "" || path.startsWith(`${root}/`);
}
