import { type IndexSize, layoutOf } from "../../matching/layout.ts";
import { Matcher } from "../../matching/matcher.ts";
import { RankedSet } from "../../matching/ranked-set.ts";
import type { Plan, PlanRule } from "../../plan/plan.ts";
import type { Rule } from "../sentences/rule.ts";
import { type Finder, plainFinder } from "./finder.ts";
import { quickLook } from "./quick-look.ts";

/**
 * @param rules in the plan's order
 * @param byId the same, by id
 */
export function ruleFinder(
  plan: Plan,
  rules: readonly Rule[],
  byId: readonly Rule[],
  size?: IndexSize,
): Finder {
  const layout = layoutOf(
    plan.rules.map(({ when }) => when),
    plan,
    (index) => isBounded(plan.rules[index]),
    size,
  );
  const matcher = new Matcher(layout);
  /** By bit, the rule's index, and its place among those by id. */
  const indexes = layout.items;
  const ids = rules.map(({ id }) => id);
  const places = new Int32Array(rules.length);
  for (const [place, { index }] of byId.entries()) places[index] = place;
  const ranks = indexes.map((index) => places[index] as number);
  const holding = new RankedSet(rules.length);
  const unknown = new RankedSet(rules.length);
  const plain = plainFinder(rules, byId);

  return {
    firedQuickly: quickLook(layout, plan, ids),
    get touched() {
      return matcher.touched;
    },
    fired(situation) {
      if (!matcher.match(situation.facts, indexes, holding, null)) {
        return plain.fired(situation);
      }
      for (let open = 0; open < matcher.openCount; open += 1) {
        const index = indexes[matcher.open[open] as number] as number;
        if (rules[index]?.truth(situation) === true) holding.add(index);
      }
      return holding.drain(ids);
    },
    find(situation) {
      if (!matcher.match(situation.facts, ranks, holding, unknown)) return plain.find(situation);
      for (let open = 0; open < matcher.openCount; open += 1) {
        const rank = ranks[matcher.open[open] as number] as number;
        const truth = byId[rank]?.truth(situation);
        if (truth === true) holding.add(rank);
        else if (truth === null) unknown.add(rank);
      }
      return { holding: holding.drain(byId), unknown: unknown.drain(byId) };
    },
  };
}

/** Whether it holds on some days only. */
function isBounded(rule: PlanRule | undefined): boolean {
  return (rule?.validFrom ?? rule?.validUntil ?? null) !== null;
}
