import type { Situation } from "../evaluation/situation.ts";
import { type IndexSize, layoutOf } from "../matching/layout.ts";
import { Matcher } from "../matching/matcher.ts";
import { RankedSet } from "../matching/ranked-set.ts";
import { termsFinder } from "../matching/terms.ts";
import type { Plan } from "../plan/plan.ts";
import type { Rule } from "./rule.ts";

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
}

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
  const matcher = new Matcher(layoutOf(conditionsOf(plan), plan, size));
  const ids = rules.map(({ id }) => id);
  const ranks = new Int32Array(rules.length);
  for (const [rank, { index }] of byId.entries()) ranks[index] = rank;
  const holding = new RankedSet(rules.length);
  const unknown = new RankedSet(rules.length);
  const lookAtAll = lookAtEach(byId);

  function truth(item: number, situation: Situation): boolean | null {
    return (rules[item] as Rule).truth(situation);
  }

  return {
    get touched() {
      return matcher.touched;
    },
    fired(situation) {
      if (!matcher.match(situation.facts, false)) {
        return rules.filter((rule) => rule.truth(situation) === true).map(({ id }) => id);
      }
      for (let index = 0; index < matcher.holdingCount; index += 1) {
        holding.add(matcher.holding[index] as number);
      }
      for (let index = 0; index < matcher.openCount; index += 1) {
        const item = matcher.open[index] as number;
        if (truth(item, situation) === true) holding.add(item);
      }
      return holding.drain(ids);
    },
    find(situation) {
      if (!matcher.match(situation.facts, true)) {
        return lookAtAll(situation);
      }
      for (let index = 0; index < matcher.holdingCount; index += 1) {
        holding.add(ranks[matcher.holding[index] as number] as number);
      }
      for (let index = 0; index < matcher.unknownCount; index += 1) {
        unknown.add(ranks[matcher.unknown[index] as number] as number);
      }
      for (let index = 0; index < matcher.openCount; index += 1) {
        const item = matcher.open[index] as number;
        const found = truth(item, situation);
        if (found === true) holding.add(ranks[item] as number);
        else if (found === null) unknown.add(ranks[item] as number);
      }
      return { holding: holding.drain(byId), unknown: unknown.drain(byId) };
    },
  };
}

function conditionsOf(plan: Plan) {
  const termsOf = termsFinder(plan);
  return plan.rules.map(({ when, validFrom, validUntil }, item) => {
    const terms = termsOf(when);
    const isBounded = validFrom !== null || validUntil !== null;
    return { item, terms: isBounded ? { ...terms, open: true } : terms };
  });
}
