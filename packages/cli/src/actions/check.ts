import { createModel, loadFiles } from "@handrail/model";
import { readPlaybookFile } from "@handrail/sdk/node";
import type { ExitStatus } from "../exit.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { statusOf } from "../findings/tally.ts";
import { conciseFindings } from "../formats/findings/concise.ts";
import { jsonFindings } from "../formats/findings/json.ts";
import { prettyFindings, prettySummary } from "../formats/findings/pretty.ts";
import { findPlaybooks } from "../playbooks/find.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";

export interface CheckOptions {
  readonly format: "pretty" | "concise" | "json";
}

/** `handrail check [PATH…]`: says everything that is wrong. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const files = await findPlaybooks(paths);
  const model = createModel();
  const entries = await loadFiles(model, files, readPlaybookFile);
  const findings = findingsOf(model, entries);
  await write(process.stdout, shown(findings, entries.length, options));
  return statusOf(findings);
}

function shown(findings: readonly Found[], files: number, { format }: CheckOptions): string {
  switch (format) {
    case "json":
      return jsonFindings(findings);
    case "concise":
      return conciseFindings(findings);
    case "pretty": {
      const style = styleFor(process.stdout);
      const width = widthOf(process.stdout);
      const list = prettyFindings(findings, style, width);
      return `${list}${list === "" ? "" : "\n"}${prettySummary(findings, files, style)}`;
    }
  }
}
