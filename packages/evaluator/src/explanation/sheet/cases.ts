import type { ExpressionIndex, Plan } from "../../plan/plan.ts";
import { readsOf } from "../changes/uses.ts";

/** A part of a condition that asks one fact. */
export interface Leaf {
  readonly index: ExpressionIndex;
  readonly negated: boolean;
}

/** Parts that must all hold, by the one fact that each asks. */
export type Case = ReadonlyMap<number, readonly Leaf[]>;

/** A condition that would fall into more cases is not taken apart. */
const mostCases = 24;

/**
 * The cases of which one must hold for a condition to hold. Null where a part asks several facts at once, or anything besides: the
 * time, a history, who is in an experiment.
 */
export function casesOf(
  condition: ExpressionIndex,
  { expressions, facts }: Plan,
): readonly Case[] | null {
  return visit(condition, false);

  function visit(index: ExpressionIndex, negated: boolean): readonly Case[] | null {
    const expression = expressions[index];
    const reads = readsOf(index, expressions);
    if (!reads.steady) return null;
    const [fact] = reads.facts;
    if (reads.facts.size === 1 && fact !== undefined) {
      if (facts[fact]?.type.kind === "any") return null;
      return [new Map([[fact, [{ index, negated }]]])];
    }
    switch (expression?.op) {
      case "constant":
        return expression.value === !negated ? [new Map()] : [];
      case "not":
        return visit(expression.of, !negated);
      case "and":
      case "or": {
        const join = (expression.op === "and") === negated ? anyOf : allOf;
        return join(expression.of, negated);
      }
      default:
        return null;
    }
  }

  function anyOf(parts: readonly ExpressionIndex[], negated: boolean): readonly Case[] | null {
    const cases: Case[] = [];
    for (const part of parts) {
      const own = visit(part, negated);
      if (own === null) return null;
      cases.push(...own);
    }
    return cases.length > mostCases ? null : cases;
  }

  function allOf(parts: readonly ExpressionIndex[], negated: boolean): readonly Case[] | null {
    let cases: readonly Case[] = [new Map()];
    for (const part of parts) {
      const own = visit(part, negated);
      if (own === null || cases.length * own.length > mostCases) return null;
      cases = cases.flatMap((left) => own.map((right) => together(left, right)));
    }
    return cases;
  }
}

function together(left: Case, right: Case): Case {
  const both = new Map(left);
  for (const [fact, leaves] of right) both.set(fact, [...(both.get(fact) ?? []), ...leaves]);
  return both;
}
