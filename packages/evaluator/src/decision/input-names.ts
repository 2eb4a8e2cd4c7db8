import { type Input, inputName } from "../evaluation/lacking.ts";
import type { Plan } from "../plan/plan.ts";

/** The names of facts and histories, united and sorted. */
export function inputNames(inputs: readonly Iterable<Input>[], plan: Plan): readonly string[] {
  const united = new Set(inputs.flatMap((some) => [...some]));
  return [...united].map((input) => inputName(plan, input)).sort();
}
