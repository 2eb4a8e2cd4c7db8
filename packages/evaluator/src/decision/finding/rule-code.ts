import type { Situation } from "../../evaluation/situation.ts";
import { RankedSet } from "../../matching/ranked-set.ts";
import type { Value } from "../../values/value.ts";
import type { Rule } from "../sentences/rule.ts";
import { type Finder, plainFinder } from "./finder.ts";

/** What code says of a rule, by its index: 1, it holds; 0, it is unknown; 2, it has to be worked out. Of all others, they are false. */
export type Say = (rule: number, truth: 0 | 1 | 2) => void;

/**
 * The conditions of a plan's rules as code that was made ahead of time. It says something of each rule that is not false, in the
 * plan's order.
 *
 * @returns false where a value is none that its fact can have: what was said is nothing then
 */
export type RuleCode = (facts: readonly Value[], say: Say) => boolean;

/**
 * @param rules in the plan's order
 * @param byId the same, by id
 */
export function codeFinder(code: RuleCode, rules: readonly Rule[], byId: readonly Rule[]): Finder {
  const places = new Int32Array(rules.length);
  for (const [place, { index }] of byId.entries()) places[index] = place;
  const holding = new RankedSet(rules.length);
  const unknown = new RankedSet(rules.length);
  const plain = plainFinder(rules, byId);
  let situation: Situation;
  let fired: string[] = [];

  function truthOf(rule: number, said: 0 | 1 | 2): boolean | null {
    if (said !== 2) return said === 1 ? true : null;
    return rules[rule]?.truth(situation) ?? null;
  }

  const fire: Say = (rule, said) => {
    if (truthOf(rule, said) === true) fired.push(rules[rule]?.id ?? "");
  };

  const find: Say = (rule, said) => {
    const truth = truthOf(rule, said);
    if (truth === true) holding.add(places[rule] as number);
    else if (truth === null) unknown.add(places[rule] as number);
  };

  return {
    firedQuickly: null,
    touched: 0,
    fired(given) {
      situation = given;
      fired = [];
      if (code(given.facts, fire)) return fired;
      return plain.fired(given);
    },
    find(given) {
      situation = given;
      const known = code(given.facts, find);
      const found = { holding: holding.drain(byId), unknown: unknown.drain(byId) };
      return known ? found : plain.find(given);
    },
  };
}
