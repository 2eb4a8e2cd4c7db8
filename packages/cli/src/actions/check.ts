import { createLinter, type Linter } from "@handrail/linter";
import { createModel, loadFiles, type Model, normalisePath } from "@handrail/model";
import { type ProvenFinding, proveFindings } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import type { ExitStatus } from "../exit.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { statusOf } from "../findings/tally.ts";
import { fixFiles } from "../fixing/fix.ts";
import { conciseFindings } from "../formats/findings/concise.ts";
import { jsonFindings } from "../formats/findings/json.ts";
import { prettyFindings, prettySummary } from "../formats/findings/pretty.ts";
import { conciseOverrides } from "../formats/overrides/concise.ts";
import { jsonOverrides } from "../formats/overrides/json.ts";
import { prettyOverrides } from "../formats/overrides/pretty.ts";
import { type Overridden, overridden } from "../overrides/overridden.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { count } from "../terminal/words.ts";

export interface CheckOptions {
  readonly format: "pretty" | "concise" | "json";
  /** Apply the fixes that are certain. */
  readonly fix?: boolean;
  /** Apply the others, too. */
  readonly fixSuggestions?: boolean;
  readonly watch?: boolean;
  /** List what playbooks change in those that they use. */
  readonly showOverrides?: boolean;
}

/** `handrail check [PATH…]`: says everything that is wrong. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const model = createModel();
  const linter = createLinter(model);
  const checkOnce = () => checkAll(model, linter, paths, options);
  const status = await checkOnce();
  if (options.watch !== true) return status;
  const { watchPlaybooks } = await import("../playbooks/watch.ts");
  return watchPlaybooks(paths, checkOnce);
}

/** A model that has seen the files before works out again only what their changes touch. */
async function checkAll(
  model: Model,
  linter: Linter,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitStatus> {
  const files = await findPlaybooks(paths);
  const entries = await loadFiles(model, files, readPlaybookFile);
  await fix(model, linter, entries, options);
  const findings = findingsOf(model, entries, linter, await proven(model, entries));
  const changed =
    options.showOverrides === true ? overridden(model, entries, paths.map(normalisePath)) : null;
  await write(process.stdout, shown(findings, entries.length, options, changed));
  return statusOf(findings);
}

/** What is found in all situations, playbook by playbook; what several find in one that they use is said once. */
async function proven(model: Model, entries: readonly string[]): Promise<readonly ProvenFinding[]> {
  const all = new Map<string, ProvenFinding>();
  for (const entry of entries) {
    for (const one of await proveFindings(model, entry)) {
      const { code, span, message } = one.finding;
      const key = JSON.stringify([one.file, code, span, message]);
      if (!all.has(key)) all.set(key, one);
    }
  }
  return [...all.values()];
}

async function fix(
  model: Model,
  linter: Linter,
  files: readonly string[],
  options: CheckOptions,
): Promise<void> {
  const suggestions = options.fixSuggestions === true;
  if (options.fix !== true && !suggestions) return;
  const report = await fixFiles(model, linter, files, ({ certain }) => certain || suggestions);
  if (report.applied === 0) return;
  const { stderr } = process;
  const said = `${count(report.applied, "fix", "fixes")} applied in ${count(report.files, "playbook")}.`;
  await write(stderr, `${styleFor(stderr).green("✓")} ${said}\n`);
}

/** @param changed what is overridden, where that is asked for */
function shown(
  findings: readonly Found[],
  files: number,
  { format }: CheckOptions,
  changed: readonly Overridden[] | null,
): string {
  switch (format) {
    case "json":
      return changed === null ? jsonFindings(findings) : jsonOverrides(findings, changed);
    case "concise":
      return conciseFindings(findings) + conciseOverrides(changed ?? []);
    case "pretty": {
      const style = styleFor(process.stdout);
      const width = widthOf(process.stdout);
      const list = prettyFindings(findings, style, width);
      const summary = prettySummary(findings, files, style);
      const overrides = changed === null ? "" : `${prettyOverrides(changed, style, width)}\n`;
      return `${list}${list === "" ? "" : "\n"}${overrides}${summary}`;
    }
  }
}
