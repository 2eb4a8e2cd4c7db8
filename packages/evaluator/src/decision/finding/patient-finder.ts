import type { Plan } from "../../plan/plan.ts";
import type { Rule } from "../sentences/rule.ts";
import { type Finder, plainFinder } from "./finder.ts";
import { ruleFinder } from "./index-finder.ts";

/** An index of so many rules takes as long as some hundred decisions without it. */
const many = 1000;
/** Who decides no more often than this needs none. */
const patience = 8;

/**
 * Builds the index of many rules only where more than a few decisions are made: who loads a plan to decide once does not wait for it.
 *
 * @param rules in the plan's order
 * @param byId the same, by id
 */
export function patientFinder(plan: Plan, rules: readonly Rule[], byId: readonly Rule[]): Finder {
  if (rules.length < many) return ruleFinder(plan, rules, byId);
  const plain = plainFinder(rules, byId);
  let index: Finder | null = null;
  let asked = 0;
  const best = () => {
    asked += 1;
    if (index === null && asked > patience) index = ruleFinder(plan, rules, byId);
    return index ?? plain;
  };
  return {
    firedQuickly: null,
    get touched() {
      return (index ?? plain).touched;
    },
    fired: (situation) => best().fired(situation),
    find: (situation) => best().find(situation),
  };
}
