import type { PlanBinding } from "@handrail/evaluator";
import type { LinkedBinding } from "@handrail/model";
import { fieldIndex } from "./histories.ts";
import { type HistoryIndexes, indexOf } from "./types.ts";

/** A `read` statement with its fact, or its history and field, as indexes. */
export function planBinding(
  linked: LinkedBinding,
  facts: ReadonlyMap<string, number>,
  histories: HistoryIndexes,
): PlanBinding {
  return {
    ...target(linked, facts, histories),
    column: linked.column,
    mappings: linked.mappings.map(({ from, to }) => ({ from, to })),
    ...(linked.otherwise === undefined ? {} : { otherwise: linked.otherwise }),
    format: linked.format,
  };
}

function target(
  { history, fact }: LinkedBinding,
  facts: ReadonlyMap<string, number>,
  histories: HistoryIndexes,
): Pick<PlanBinding, "history" | "fact"> {
  if (history !== null) {
    return { history: indexOf(history.plural, histories), fact: fieldIndex(history, fact.name) };
  }
  const index = facts.get(fact.name);
  if (index === undefined) throw new Error(`fact "${fact.name}" is not among the playbook's facts`);
  return { history: null, fact: index };
}
