import type { PlanRecommendation, PlanRule } from "@handrail/evaluator";
import { type Recommended, suggestionsOf } from "../../decisions/recommended.ts";
import type { Gates } from "../../encoding/gates.ts";
import type { Literal } from "../../solver/sat.ts";
import type { JointSide } from "../joint.ts";
import { groupKey } from "../observed.ts";

/** What a version recommends as one: an action, by and to whom, via what. */
export interface Made {
  /** The same in both versions. */
  readonly key: string;
  readonly action: number;
  readonly one: PlanRecommendation;
  readonly contributions: readonly Contribution[];
  /** It is recommended, before limits have their say. */
  readonly made: Literal;
}

export interface Contribution {
  readonly rule: PlanRule;
  readonly one: PlanRecommendation;
  readonly made: Literal;
}

/** @param readable whether the version reads the situation at all; else it recommends nothing */
export function madeOf(
  { view }: JointSide,
  actions: ReadonlySet<number>,
  recommended: Recommended,
  readable: Literal,
  gates: Gates,
): readonly Made[] {
  const covered = suggestionsOf(view).filter(({ one }) => actions.has(one.action));
  const groups = Map.groupBy(covered, ({ one }) => `${one.action} ${groupKey(one)}`);
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const contributions = all.map((suggestion) => ({
      ...suggestion,
      made: gates.and(readable, recommended.literal(suggestion)),
    }));
    return [
      {
        key,
        action: first.one.action,
        one: first.one,
        contributions,
        made: gates.or(...contributions.map(({ made }) => made)),
      },
    ];
  });
}

/** How many recommendations of some actions a version may make at once. */
export function keysOf({ view }: JointSide, actions: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(
    suggestionsOf(view).flatMap(({ one }) =>
      actions.has(one.action) ? [`${one.action} ${groupKey(one)}`] : [],
    ),
  );
}
