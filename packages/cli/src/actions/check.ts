import { isAbsolute, relative, resolve } from "node:path";
import { createLinter } from "@handrail/linter";
import {
  createModel,
  type FileContent,
  loadFiles,
  type Model,
  normalisePath,
} from "@handrail/model";
import { readPlaybookFile } from "@handrail/sdk/node";
import { filesAround, reachOf } from "../caching/around.ts";
import type { Cache } from "../caching/cache.ts";
import { saidOf, withoutOld, writeBaseline } from "../checking/baseline.ts";
import { type Configs, readConfigs } from "../checking/configs.ts";
import { proven } from "../checking/proven.ts";
import { statistics } from "../checking/statistics.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import { type Found, foundIn } from "../findings/found.ts";
import { statusOf } from "../findings/tally.ts";
import { fixFiles } from "../fixing/fix.ts";
import { prettyFindings, prettySummary } from "../formats/findings/pretty.ts";
import { type FindingFormat, findingFormats } from "../formats/findings/registry.ts";
import { conciseOverrides } from "../formats/overrides/concise.ts";
import { jsonOverrides } from "../formats/overrides/json.ts";
import { prettyOverrides } from "../formats/overrides/pretty.ts";
import { type Overridden, overridden } from "../overrides/overridden.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { count } from "../terminal/words.ts";

export interface CheckOptions {
  readonly format: "pretty" | FindingFormat;
  /** Apply the fixes that are certain. */
  readonly fix?: boolean;
  /** Apply the others, too. */
  readonly fixSuggestions?: boolean;
  readonly watch?: boolean;
  /** List what playbooks change in those that they use. */
  readonly showOverrides?: boolean;
  /** Only what has changed since a revision of git. */
  readonly changedSince?: string;
  /** So many warnings are no reason to fail. */
  readonly maxWarnings?: number;
  readonly statistics?: boolean;
  /** A file that knows old findings. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** What was found before is found again only where something has changed. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  /** So many steps a question may take. */
  readonly steps?: number;
}

/** `handrail check [PATH…]`: says everything that is wrong. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  if (options.updateBaseline === true && options.baseline === undefined) {
    throw new CannotRun(
      "`--update-baseline` needs the file to write.",
      "Name it: `--baseline FILE --update-baseline`.",
    );
  }
  const cache = await cacheOf(options);
  const checkOnce = checkingWith(createModel(), paths, options, cache);
  const status = await checkOnce();
  if (options.watch !== true) return status;
  const { watchPlaybooks } = await import("../playbooks/watch.ts");
  return watchPlaybooks(paths, checkOnce);
}

/** A model that has seen the files before works out again only what their changes touch. */
function checkingWith(
  model: Model,
  paths: readonly string[],
  options: CheckOptions,
  cache: Cache | null,
): () => Promise<ExitStatus> {
  let configs: Configs;
  let entries: readonly string[] = [];
  const folders = (paths.length === 0 ? ["."] : paths).map((path) => resolve(path));
  const settings = {
    configFor: (file: string) => configs.configFor(file),
    knowsUsers: (file: string) => {
      const project = configs.projectOf(file);
      return project === null ? entries.includes(file) : folders.some((one) => isIn(project, one));
    },
  };
  const linter = createLinter(model, {
    ...settings,
    steps: options.steps,
    ...(cache !== null && { answers: cache.answers }),
  });
  const uses = (file: string) => cache?.uses(file) ?? model.uses(file);
  const load = async () => {
    entries = await loadFiles(model, await findPlaybooks(paths), reading(cache), uses);
    const files = new Set(reachOf(entries, uses));
    for (const file of model.files()) if (!files.has(file)) model.removeFile(file);
    return [...files];
  };
  return async () => {
    let files = await load();
    configs = await readConfigs(files);
    if (await fix(model, linter, entries, options)) files = await load();
    cache?.begin(filesAround(files, uses), (file) => [
      configs.configFor(file),
      settings.knowsUsers(file),
      entries.includes(file),
      options.steps,
    ]);
    const more = await proven(linter, entries, cache);
    const found = foundIn(model, files, (file) => {
      const findings = cache?.findings(file) ?? linter.findings(file, more.get(file));
      cache?.keepFindings(file, findings);
      return findings;
    });
    await cache?.save(uses, warn);
    const all = [...configs.findings, ...found];
    return report(model, entries, await limited(model, all, options), paths, options);
  };
}

/** Whether a folder is another, or lies in it. */
function isIn(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return path === "" || !(path.startsWith("..") || isAbsolute(path));
}

/** What is left of the findings when what has not changed and what is old is left out. */
async function limited(
  model: Model,
  all: readonly Found[],
  { changedSince: revision, baseline, updateBaseline }: CheckOptions,
): Promise<readonly Found[]> {
  let findings = all;
  if (revision !== undefined) {
    const { changedSince } = await import("../checking/changed.ts");
    const changed = await changedSince(model, revision);
    findings = all.filter(({ file }) => changed.has(file) || !file.endsWith(".playbook"));
  }
  if (baseline === undefined) return findings;
  if (updateBaseline === true) {
    const written = await writeBaseline(baseline, findings);
    await note(`${count(written, "finding")} written to ${baseline}.`);
  }
  const compared = await withoutOld(baseline, findings);
  if (compared.old + compared.gone > 0) await note(saidOf(compared));
  return compared.fresh;
}

async function report(
  model: Model,
  entries: readonly string[],
  findings: readonly Found[],
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitStatus> {
  const changed =
    options.showOverrides === true ? overridden(model, entries, paths.map(normalisePath)) : null;
  await write(process.stdout, shown(findings, entries, options, changed));
  const isForPeople = options.format === "pretty" || options.format === "concise";
  const stream = isForPeople ? process.stdout : process.stderr;
  if (options.statistics === true) await write(stream, statistics(findings, entries.length));
  return tolerated(findings, options) ? exitStatus.clean : statusOf(findings);
}

/** Whether there are warnings, and no more than may be. */
function tolerated(findings: readonly Found[], { maxWarnings }: CheckOptions): boolean {
  if (maxWarnings === undefined) return false;
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const isWorse = findings.some(({ severity }) => severity === "error");
  return !isWorse && warnings.length <= maxWarnings;
}

async function fix(
  model: Model,
  linter: ReturnType<typeof createLinter>,
  files: readonly string[],
  options: CheckOptions,
): Promise<boolean> {
  const suggestions = options.fixSuggestions === true;
  if (options.fix !== true && !suggestions) return false;
  const report = await fixFiles(model, linter, files, ({ certain }) => certain || suggestions);
  if (report.applied === 0) return false;
  await note(
    `${count(report.applied, "fix", "fixes")} applied in ${count(report.files, "playbook")}.`,
  );
  return true;
}

/** Null where nothing is to be kept. */
async function cacheOf({ cache, cacheLocation }: CheckOptions): Promise<Cache | null> {
  if (cache !== true && cacheLocation === undefined) return null;
  return (await import("../caching/cache.ts")).Cache.open(cacheLocation, warn);
}

function reading(cache: Cache | null): (path: string) => Promise<FileContent> {
  return async (path) => {
    const content = await readPlaybookFile(path);
    cache?.note(normalisePath(path), content);
    return content;
  };
}

async function warn(said: string): Promise<void> {
  const { stderr } = process;
  await write(stderr, `${styleFor(stderr).yellow("!")} ${said}\n`);
}

async function note(said: string): Promise<void> {
  const { stderr } = process;
  await write(stderr, `${styleFor(stderr).green("✓")} ${said}\n`);
}

/** @param changed what is overridden, where that is asked for */
function shown(
  findings: readonly Found[],
  files: readonly string[],
  { format }: CheckOptions,
  changed: readonly Overridden[] | null,
): string {
  if (format === "json" && changed !== null) return jsonOverrides(findings, changed);
  if (format === "concise") {
    return findingFormats.concise(findings) + conciseOverrides(changed ?? []);
  }
  if (format !== "pretty") return findingFormats[format](findings, files);
  const style = styleFor(process.stdout);
  const width = widthOf(process.stdout);
  const list = prettyFindings(findings, style, width);
  const summary = prettySummary(findings, files.length, style);
  const overrides = changed === null ? "" : `${prettyOverrides(changed, style, width)}\n`;
  return `${list}${list === "" ? "" : "\n"}${overrides}${summary}`;
}
