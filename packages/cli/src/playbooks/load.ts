import { createModel, loadFiles } from "@handrail/model";
import { type Playbook, playbookFrom } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import { findingsOf } from "../findings/found.ts";
import { prettyFindings, prettySummary } from "../formats/findings/pretty.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { findPlaybooks } from "./find.ts";

/**
 * Loads one playbook. Where it has errors, they are shown on standard error and the answer is null.
 *
 * @throws CannotRun where there is no such file
 */
export async function loadOrReport(path: string): Promise<Playbook | null> {
  const files = await findPlaybooks([path]);
  const model = createModel();
  const [entry = path] = await loadFiles(model, files, readPlaybookFile);
  const findings = findingsOf(model, [entry]);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return playbookFrom(model, entry);
  const style = styleFor(process.stderr);
  const list = prettyFindings(errors, style, widthOf(process.stderr));
  process.stderr.write(`${list}\n${prettySummary(errors, 1, style)}`);
  return null;
}
