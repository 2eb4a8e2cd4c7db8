import type { Evaluator, Plan } from "@handrail/evaluator";
import { loadPlan, RecordError } from "@handrail/evaluator/all";
import type { Situation } from "../answer.ts";

export type TruthValue = boolean | null;

/** Decides situations by a plan's values. It is loaded when it is first needed. */
export function replayValues(plan: Plan, wanted: (values: readonly TruthValue[]) => boolean) {
  let evaluator: Evaluator | null = null;
  return ({ record, now }: Situation): boolean => {
    evaluator ??= loadPlan(plan);
    try {
      const { values } = evaluator.decide(record, { now });
      return wanted(
        Object.values(values).map((value) => (typeof value === "boolean" ? value : null)),
      );
    } catch (error) {
      if (error instanceof RecordError) return false;
      throw error;
    }
  };
}
