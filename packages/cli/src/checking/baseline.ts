import { readFile, writeFile } from "node:fs/promises";
import { CannotRun } from "../failure.ts";
import type { Found } from "../findings/found.ts";
import { count, quoted } from "../terminal/words.ts";
import { fingerprints } from "./fingerprints.ts";

/** Grows when fingerprints are made otherwise. */
const baselineVersion = 1;

interface Baseline {
  readonly handrailBaseline: number;
  /** By file: fingerprints with what was found. */
  readonly findings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is new, and how much of the old is gone. */
export interface Compared {
  readonly fresh: readonly Found[];
  readonly old: number;
  readonly gone: number;
}

/**
 * Leaves out what a baseline knows. Errors are never old.
 *
 * @throws CannotRun where the file is missing, or is no baseline of this version
 */
export async function withoutOld(path: string, findings: readonly Found[]): Promise<Compared> {
  const known = new Set(Object.values((await read(path)).findings).flatMap(Object.keys));
  const all = [...fingerprints(findings)];
  const isOld = ([{ severity }, print]: readonly [Found, string]) =>
    severity !== "error" && known.has(print);
  const fresh = all.filter((one) => !isOld(one)).map(([found]) => found);
  const old = findings.length - fresh.length;
  return { fresh, old, gone: known.size - old };
}

/** Writes all findings but errors into a baseline. */
export async function writeBaseline(path: string, findings: readonly Found[]): Promise<number> {
  const byFile: Record<string, Record<string, string>> = {};
  let number = 0;
  for (const [{ file, code, message, severity }, print] of fingerprints(findings)) {
    if (severity === "error") continue;
    byFile[file] = { ...byFile[file], [print]: `${code} ${message}` };
    number += 1;
  }
  const baseline: Baseline = { handrailBaseline: baselineVersion, findings: byFile };
  await writeFile(path, `${JSON.stringify(baseline, null, 2)}\n`);
  return number;
}

async function read(path: string): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new CannotRun(
      `There is no baseline ${quoted(path)}.`,
      `\`--baseline ${path} --update-baseline\` writes it with what is found today.`,
    );
  });
  const again = `Write it anew: \`--baseline ${path} --update-baseline\`.`;
  const found = parsed(text);
  if (found === null || !("handrailBaseline" in found)) {
    throw new CannotRun(`${quoted(path)} is no baseline of handrail.`, again);
  }
  const { handrailBaseline: version } = found;
  if (version !== baselineVersion) {
    throw new CannotRun(
      `The baseline ${quoted(path)} is of version ${String(version)}, and this handrail reads version ${baselineVersion}.`,
      again,
    );
  }
  return found as Baseline;
}

function parsed(text: string): object | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" ? found : null;
  } catch {
    return null;
  }
}

/** What is said of a comparison, on standard error. */
export function saidOf({ old, gone }: Compared): string {
  const known = `${count(old, "finding")} of the baseline left out`;
  return gone === 0
    ? `${known}.`
    : `${known}; ${gone} of it ${gone === 1 ? "is" : "are"} gone, and \`--update-baseline\` takes ${gone === 1 ? "it" : "them"} out.`;
}
