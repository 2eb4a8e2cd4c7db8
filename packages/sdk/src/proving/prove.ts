import { provedPromises, saidIn } from "@handrail/analysis";
import { type CompiledPromise, compileTests, loadHolidays } from "@handrail/compiler";
import type { Decision, Plan } from "@handrail/evaluator";
import type { Model } from "@handrail/model";
import { breach } from "../testing/promises.ts";

/**
 * Of each promise that `test` tries, in its order, whether it is proved that it holds in every situation. The playbook must have no
 * errors.
 */
export async function provedByAnalysis(model: Model, entry: string): Promise<readonly boolean[]> {
  const linked = model.link(entry);
  const { plan, promises } = compileTests(linked, { holidays: await loadHolidays(linked) });
  return promises.length === 0 ? [] : provedPromises(plan, promises);
}

/**
 * How a decision breaks a promise, as a sentence; null where it keeps it, or where the promise does not speak of the situation.
 *
 * @param plan the one that was compiled with the promises
 */
export function breachOf(
  promise: CompiledPromise,
  decision: Decision,
  { actions, zone }: Pick<Plan, "actions" | "zone">,
): string | null {
  if (decision.values[promise.when] !== true) return null;
  const traits = new Map(actions.map((one) => [one.name, one.traits]));
  return breach(promise, decision, traits, saidIn(zone));
}
