import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { slashed } from "../../paths.ts";
import { quoted } from "../../terminal/words.ts";
import type { Kept, KeptFile } from "./kept.ts";

const fileName = "check.json";

/** What stands before everything else in the file, on a line of its own. */
interface Head {
  /** What wrote it: another Handrail may find something else. */
  readonly handrail: string;
  /** Of all that follows. */
  readonly digest: string;
}

/** What was kept, or why there is nothing to be had: a sentence, or null where there simply is no cache yet. */
export type ReadCache =
  | { readonly kept: Kept }
  | { readonly kept: null; readonly why: string | null };

/** Never throws, and never gives anything but what this Handrail has written, whole. */
export async function readCache(folder: string, writer: string): Promise<ReadCache> {
  const path = join(folder, fileName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return { kept: null, why: null };
    return { kept: null, why: `The cache ${shown(folder)} cannot be read (${reasonOf(code)})` };
  }
  const end = text.indexOf("\n");
  const head = parsed(text.slice(0, Math.max(end, 0))) as Partial<Head> | null;
  if (typeof head?.handrail !== "string") {
    return { kept: null, why: `The cache ${shown(folder)} is damaged` };
  }
  if (head.handrail !== writer) {
    return { kept: null, why: `The cache ${shown(folder)} is of another version of Handrail` };
  }
  const body = text.slice(end + 1);
  if (head.digest !== digestOf(body)) {
    return { kept: null, why: `The cache ${shown(folder)} is damaged` };
  }
  return { kept: new Map(Object.entries(parsed(body) as Record<string, KeptFile>)) };
}

/**
 * Replaces what was kept, in one step: who reads meanwhile has the old or the new, whole.
 *
 * @returns why it could not be written; null where it was
 */
export async function writeCache(
  folder: string,
  writer: string,
  kept: Kept,
): Promise<string | null> {
  const body = JSON.stringify(Object.fromEntries(kept));
  const head: Head = { handrail: writer, digest: digestOf(body) };
  const passing = join(folder, `${fileName}.${randomUUID()}`);
  try {
    await makeFolder(folder);
    await writeFile(passing, `${JSON.stringify(head)}\n${body}`);
    await rename(passing, join(folder, fileName));
    return null;
  } catch (error) {
    await rm(passing, { force: true }).catch(() => {});
    return `The cache ${shown(folder)} cannot be written (${reasonOf(codeOf(error))})`;
  }
}

/** No version control is to take a cache for a part of the project. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = (await stat(folder).catch(() => null)) !== null;
  if (isThere) return;
  await mkdir(folder, { recursive: true });
  if (basename(folder).startsWith(".")) await writeFile(join(folder, ".gitignore"), "*\n");
}

/** A short name for a text, which no other text has. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

function shown(folder: string): string {
  const path = slashed(relative(".", folder));
  return quoted(path.startsWith("..") ? slashed(folder) : path);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be read or written",
  EPERM: "it may not be read or written",
  EISDIR: "there is a folder in its place",
  EEXIST: "there is a file in its place",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

function reasonOf(code: string): string {
  return reasons[code] ?? (code === "" ? "for an unknown reason" : code);
}
