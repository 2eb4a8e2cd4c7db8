import { canFail, canHold } from "@handrail/analysis";
import type { Plan } from "@handrail/evaluator";
import type { Needed } from "./watch.ts";

/** A situation that has an outcome, in words; `impossible` where there is none, null where it cannot be told or is not asked. */
export type ExampleFinder = (plan: Plan, needs: Needed | null) => string | null;

/** Few enough that a hundred questions take seconds. */
const steps = 200_000;

/** @param most how many questions are asked */
export function exampleFinder(most: number): ExampleFinder {
  let asked = 0;
  return (plan, needs) => {
    if (needs === null || asked >= most) return null;
    const value = plan.values.find(({ name }) => name === needs.probe);
    if (value === undefined) return null;
    asked += 1;
    const ask = needs.truth ? canHold : canFail;
    const found = ask(plan, value.expression, { steps });
    switch (found.answer) {
      case "yes":
        return found.witness.words;
      case "no":
        return "impossible";
      case "cannot tell":
        return null;
    }
  };
}
