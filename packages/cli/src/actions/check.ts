import { type Model, normalisePath } from "@handrail/model";
import { saidOf, withoutOld, writeBaseline } from "../checking/baseline.ts";
import type { Cache } from "../checking/caching/cache.ts";
import { Finder, type FinderOptions } from "../checking/finder.ts";
import { statistics } from "../checking/statistics.ts";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { CannotRun } from "../failure.ts";
import type { Found } from "../findings/found.ts";
import { statusOf } from "../findings/tally.ts";
import { prettyFindings, prettySummary } from "../formats/findings/pretty.ts";
import { type FindingFormat, findingFormats } from "../formats/findings/registry.ts";
import { conciseOverrides } from "../formats/overrides/concise.ts";
import { jsonOverrides } from "../formats/overrides/json.ts";
import { prettyOverrides } from "../formats/overrides/pretty.ts";
import { type Overridden, overridden } from "../overrides/overridden.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { note, warn } from "../terminal/tell.ts";
import { count } from "../terminal/words.ts";

export interface CheckOptions extends FinderOptions {
  readonly format: "pretty" | FindingFormat;
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
}

/** `handrail check [PATH…]`: says everything that is wrong. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  if (options.updateBaseline === true && options.baseline === undefined) {
    throw new CannotRun(
      "`--update-baseline` needs the file to write.",
      "Name it: `--baseline FILE --update-baseline`.",
    );
  }
  const finder = new Finder(paths, options, await cacheOf(options));
  const { model } = finder;
  const checkOnce = async () => {
    const { entries, found } = await finder.find();
    return report(model, entries, await limited(model, found, options), paths, options);
  };
  const status = await checkOnce();
  if (options.watch !== true) return status;
  const { watchPlaybooks } = await import("../playbooks/watch.ts");
  return watchPlaybooks(paths, checkOnce);
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

/** Null where nothing is to be kept. */
async function cacheOf({ cache, cacheLocation }: CheckOptions): Promise<Cache | null> {
  if (cache !== true && cacheLocation === undefined) return null;
  return (await import("../checking/caching/cache.ts")).Cache.open(cacheLocation, warn);
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
