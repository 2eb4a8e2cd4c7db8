import { readFile } from "node:fs/promises";
import { loadPlan, type Plan, PlanError } from "@handrail/sdk";
import { CannotRun } from "../failure.ts";
import type { Deciding } from "./decider.ts";

/** Opens a plan. @throws CannotRun where it is none, or not whole */
export async function openPlan(path: string): Promise<Deciding & { readonly plan: Plan }> {
  const text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  try {
    return { ...loadPlan(text), plan: JSON.parse(text) as Plan };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const { said, advice } = lastSentence(error.message);
    throw new CannotRun(`${path}: ${said}`, advice);
  }
}

/** A plan's error ends with what to do about it. */
function lastSentence(message: string): { readonly said: string; readonly advice: string } {
  const at = message.lastIndexOf(". ");
  return at === -1
    ? { said: message, advice: "Compile it again: `handrail compile PLAYBOOK --out FILE`." }
    : { said: message.slice(0, at + 1), advice: message.slice(at + 2) };
}
