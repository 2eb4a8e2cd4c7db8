import { stat } from "node:fs/promises";
import { createModel, loadFiles } from "@handrail/model";
import { type Playbook, playbookFrom } from "@handrail/sdk";
import { readPlaybookFile } from "@handrail/sdk/node";
import { CannotRun } from "../failure.ts";
import { type Found, findingsOf } from "../findings/found.ts";
import { tally } from "../findings/tally.ts";
import { prettyFindings } from "../formats/findings/pretty.ts";
import { noSuchPath } from "../paths.ts";
import { write } from "../terminal/output.ts";
import { styleFor, widthOf } from "../terminal/style.ts";
import { quoted } from "../terminal/words.ts";
import type { Decider } from "./decider.ts";
import { openPlan } from "./plan.ts";

export interface OpenedPlaybook extends Playbook {
  readonly found: readonly Found[];
}

/**
 * Opens a `.playbook` file, or a plan that `handrail compile` wrote (`.json`), to decide by it.
 *
 * @throws CannotRun where it does not exist or has errors, which are shown before
 */
export async function openDecider(path: string): Promise<Decider> {
  await requireFile(path);
  if (path.endsWith(".json")) return { ...(await openPlan(path)), findings: [] };
  const { found, ...playbook } = await openPlaybook(path);
  return { ...playbook, findings: found };
}

/**
 * Opens a `.playbook` file with all that it uses.
 *
 * @throws CannotRun where it does not exist or has errors, which are shown before
 */
export async function openPlaybook(path: string): Promise<OpenedPlaybook> {
  await requireFile(path);
  const model = createModel();
  const [entry = path] = await loadFiles(model, [path], readPlaybookFile);
  const found = findingsOf(model, [entry]);
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return { ...(await playbookFrom(model, entry)), found };
  const { stderr } = process;
  await write(stderr, `${prettyFindings(errors, styleFor(stderr), widthOf(stderr))}\n`);
  throw new CannotRun(
    `${quoted(path)} has ${tally(errors)}, so it cannot decide.`,
    `Put right what is said above; \`handrail check ${path}\` says it again.`,
  );
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw await noSuchPath(path);
  if (found.isDirectory()) {
    throw new CannotRun(`${quoted(path)} is a folder.`, "Name one playbook in it.");
  }
}
