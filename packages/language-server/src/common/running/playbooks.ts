import type { LinkedPlaybook, Model } from "@handrail/model";
import { type Playbook, PlaybookError, playbookFrom, type TestReport } from "@handrail/sdk";
import type { Workspace } from "../workspace/workspace.ts";

/** A playbook that is ready to decide, with what its tests came to. */
export interface Running {
  readonly playbook: Playbook;
  readonly report: TestReport;
}

const known = new WeakMap<LinkedPlaybook, Promise<Running | null>>();

/** Compiles and tests the playbook of a file, once for each of its states; null while it has errors. */
export async function running({ model }: Workspace, path: string): Promise<Running | null> {
  if (model.findings(path).some(({ severity }) => severity === "error")) return null;
  const linked = model.link(path);
  const before = known.get(linked);
  if (before !== undefined) return before;
  const made = compiled(model, path);
  known.set(linked, made);
  return made;
}

async function compiled(model: Model, path: string): Promise<Running | null> {
  try {
    const playbook = await playbookFrom(model, path);
    return { playbook, report: playbook.test() };
  } catch (error) {
    if (error instanceof PlaybookError) return null;
    throw error;
  }
}
