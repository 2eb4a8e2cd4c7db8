import type { Plan } from "@handrail/evaluator";

/** The parts of the evaluator that a plan cannot be decided without, by their names. */
export function partsFor({
  bindings,
  choices,
  expressions,
  histories,
  limits,
}: Plan): readonly string[] {
  const has = (...ops: readonly string[]) => expressions.some(({ op }) => ops.includes(op));
  const parts = {
    "business-time": expressions.some(
      (one) =>
        one.op === "constant" && one.type.kind === "duration" && / business /.test(`${one.value}`),
    ),
    choices: choices.length > 0,
    columns: bindings.length > 0,
    experiments: has("variant"),
    histories: histories.length + limits.length > 0,
    tables: has("rows", "score"),
  };
  return Object.entries(parts).flatMap(([name, isNeeded]) => (isNeeded ? [name] : []));
}
