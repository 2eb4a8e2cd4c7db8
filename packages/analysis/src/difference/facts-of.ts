import type { Plan } from "@handrail/evaluator";
import { inputsOf } from "../encoding/inputs.ts";
import type { Constraint } from "./cell.ts";

/** The facts and histories that constraints speak of, by the names in a record. */
export function factsOf(constraints: readonly Constraint[], plan: Plan): ReadonlySet<string> {
  const subjects = constraints.map(({ dimension }) => dimension.subject);
  const own = subjects.flatMap((one) => (one.kind === "fact" ? [one.fact] : []));
  const { facts, histories } = inputsOf(
    plan,
    subjects.flatMap((one) =>
      one.kind === "value" || one.kind === "condition" ? [one.expression] : [],
    ),
  );
  return new Set([
    ...[...own, ...facts].map((fact) => plan.facts[fact]?.name ?? ""),
    ...[...histories].map((history) => plan.histories[history]?.plural ?? ""),
  ]);
}
