import type { Situation } from "../../evaluation/situation.ts";
import type { DataRecord } from "../../record/data-record.ts";
import type { Rule } from "../sentences/rule.ts";

/** Rules that are not false in a situation. */
export interface Found {
  readonly holding: readonly Rule[];
  readonly unknown: readonly Rule[];
}

/** Looks at each of some rules. */
export function lookAtEach(rules: readonly Rule[]): (situation: Situation) => Found {
  return (situation) => {
    const holding: Rule[] = [];
    const unknown: Rule[] = [];
    for (const rule of rules) {
      const truth = rule.truth(situation);
      if (truth === true) holding.push(rule);
      else if (truth === null) unknown.push(rule);
    }
    return { holding, unknown };
  };
}

/** Tells which rules hold without looking at each. */
export interface Finder {
  /** The ids of those that hold, in the plan's order. */
  fired(situation: Situation): string[];
  /** Those that hold and those that are unknown, by id. */
  find(situation: Situation): Found;
  /** Words of the index that the last call looked at. */
  readonly touched: number;
  /** The ids of those that hold in a record of facts alone; null where that takes more than a quick look. Few rules have one. */
  readonly firedQuickly: ((record: DataRecord) => string[] | null) | null;
}

/**
 * Looks at each rule, which is quick enough for a hundred of them.
 *
 * @param rules in the plan's order
 * @param byId the same, by id
 */
export function plainFinder(rules: readonly Rule[], byId: readonly Rule[]): Finder {
  const fired = lookAtEach(rules);
  return {
    touched: 0,
    firedQuickly: null,
    fired: (situation) => fired(situation).holding.map(({ id }) => id),
    find: lookAtEach(byId),
  };
}
