import { readFile } from "node:fs/promises";
import { type Evaluator, loadPlan, type Plan, PlanError } from "@handrail/sdk";
import { CannotRun } from "../failure.ts";

/** Opens a plan. @throws CannotRun where it is none, or not whole */
export async function openPlan(
  path: string,
): Promise<Pick<Evaluator, "decide" | "why"> & { readonly plan: Plan }> {
  const text = await readFile(path, "utf8");
  try {
    const { decide, why } = loadPlan(text);
    return { decide, why, plan: JSON.parse(text) as Plan };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new CannotRun(
      `${path}: ${error.message}`,
      "Compile it again: handrail compile PLAYBOOK --out FILE.",
    );
  }
}
