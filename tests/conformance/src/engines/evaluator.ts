import { type Evaluator, loadPlan, RecordError } from "@handrail/evaluator/all";
import type { Situation } from "../generators/situations.ts";
import type { Engine, Said } from "./engine.ts";

/** The evaluator, as an app embeds it: the plan comes as text. */
export const evaluator: Engine = {
  name: "evaluator",
  async load(plan) {
    const loaded = loadPlan(JSON.stringify(plan));
    return {
      decide: async (situations) => situations.map((situation) => said(loaded, situation)),
      why: ({ record, now }, action) => loaded.why(record, action, { now }),
    };
  },
};

export function said(
  loaded: Pick<Evaluator, "decide" | "fired">,
  { record, now }: Situation,
): Said {
  try {
    const { plan: _plan, key: _key, ...decision } = loaded.decide(record, { now });
    return { decision, fired: loaded.fired(record, { now }) };
  } catch (error) {
    if (error instanceof RecordError) return { rejected: true };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
