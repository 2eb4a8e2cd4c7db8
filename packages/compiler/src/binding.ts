import type { PlanBinding } from "@handrail/evaluator";
import type { LinkedBinding } from "@handrail/model";

/** A `read` statement with its fact as an index. */
export function planBinding(
  linked: LinkedBinding,
  facts: ReadonlyMap<string, number>,
): PlanBinding {
  const fact = facts.get(linked.fact.name);
  if (fact === undefined) {
    throw new Error(`fact "${linked.fact.name}" is not among the playbook's facts`);
  }
  return {
    history: null,
    fact,
    column: linked.column,
    mappings: linked.mappings.map(({ from, to }) => ({ from, to })),
    ...(linked.otherwise === undefined ? {} : { otherwise: linked.otherwise }),
    format: linked.format,
  };
}
