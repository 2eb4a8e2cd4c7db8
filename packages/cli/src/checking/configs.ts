import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type Configured, defaultConfig, type ReadConfig, readConfig } from "@handrail/linter";
import { lineIndex } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import type { Found } from "../findings/found.ts";
import { slashed } from "../paths.ts";

const fileName = "handrail.json";

/** A `handrail.json`, and what it says. */
interface ConfigFile extends ReadConfig {
  /** As it is shown: from the working directory. */
  readonly path: string;
  /** Absolute. */
  readonly folder: string;
  readonly text: string;
}

/** What the `handrail.json` files say that hold for some files: for each the one in the nearest folder upward. */
export interface Configs {
  configFor(file: string): Configured;
  /** The folder of the `handrail.json` that holds for a file, absolute: its project. Null where there is none. */
  projectOf(file: string): string | null;
  readonly findings: readonly Found[];
}

/** @throws CannotRun where one is no JSON */
export async function readConfigs(files: readonly string[]): Promise<Configs> {
  const byFolder = new Map<string, Promise<ConfigFile | null>>();
  function nearest(folder: string): Promise<ConfigFile | null> {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = readIn(folder).then((own) => {
      const above = dirname(folder);
      return own ?? (above === folder ? null : nearest(above));
    });
    byFolder.set(folder, found);
    return found;
  }
  const byFile = new Map<string, ConfigFile | null>();
  for (const file of files) byFile.set(file, await nearest(dirname(resolve(file))));
  const used = [...new Set(byFile.values())].filter((one) => one !== null);
  return {
    configFor: (file) => {
      const found = byFile.get(file);
      if (found?.config == null) return { config: defaultConfig, path: file };
      return { config: found.config, path: slashed(relative(found.folder, resolve(file))) };
    },
    projectOf: (file) => byFile.get(file)?.folder ?? null,
    findings: used.flatMap(foundIn),
  };
}

async function readIn(folder: string): Promise<ConfigFile | null> {
  const path = join(folder, fileName);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (text === null) return null;
  const read = readConfig(text);
  const shown = slashed(relative(".", path));
  const [problem] = read.findings;
  if (read.config === null && problem !== undefined) {
    const { line, column } = lineIndex(text).position(problem.span.start);
    throw new CannotRun(`${shown}:${line}:${column}: ${problem.message}`, problem.hint);
  }
  return { ...read, path: shown, folder, text };
}

function foundIn({ findings, path, text }: ConfigFile): readonly Found[] {
  const lines = lineIndex(text);
  return findings.map((finding) => ({
    ...finding,
    file: path,
    lines,
    hasText: text !== "",
    start: lines.position(finding.span.start),
    end: lines.position(finding.span.end),
    others: [],
  }));
}
