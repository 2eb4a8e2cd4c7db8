import type { Plan } from "@handrail/evaluator";
import { loadPlan } from "@handrail/evaluator/all";
import { loadPlaybook } from "@handrail/sdk";
import type { Contender } from "../contender.ts";
import type { Workload } from "../workload.ts";
import { playbookText } from "./playbook-text.ts";

/** The instant of all decisions. */
export const now = "2026-11-23T09:00:00Z";

const plans = new WeakMap<Workload, Promise<Plan>>();

/** Compiled once, whoever asks for it. */
export function planOf(workload: Workload): Promise<Plan> {
  const known = plans.get(workload);
  if (known !== undefined) return known;
  const plan = loadPlaybook({ source: playbookText(workload) }).then((playbook) => playbook.plan);
  plans.set(workload, plan);
  return plan;
}

const at = { now };

/** `fired` on a record as an app has it. */
export const handrail: Contender = {
  name: "Handrail, fired",
  package: "@handrail/evaluator",
  generatesCode: false,
  async prepare(workload) {
    const { fired } = loadPlan(await planOf(workload));
    return { fired: (facts) => fired(facts, at) };
  },
};
