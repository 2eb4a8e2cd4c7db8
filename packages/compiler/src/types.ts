import type { PlanType } from "@handrail/evaluator";
import type { Type } from "@handrail/model";

/** Indexes of the plan's histories by their plurals. */
export type HistoryIndexes = ReadonlyMap<string, number>;

/** The model's type as the plan knows it: what only matters in checking, such as a duration's family, is left out. */
export function planType(type: Type, histories: HistoryIndexes = new Map()): PlanType {
  switch (type.kind) {
    case "one of":
    case "step of":
      return { kind: type.kind, values: type.values };
    case "number":
      return { kind: "number", from: type.from, to: type.to };
    case "money":
      return { kind: "money", currency: type.currency };
    case "list of":
      return { kind: "list of", of: planType(type.of, histories) };
    case "records of":
      return { kind: "records of", history: indexOf(type.history, histories) };
    default:
      return { kind: type.kind };
  }
}

/** The index of a history by its plural. */
export function indexOf(plural: string, histories: HistoryIndexes): number {
  const index = histories.get(plural);
  if (index === undefined) throw new Error(`"${plural}" are not among the playbook's histories`);
  return index;
}
