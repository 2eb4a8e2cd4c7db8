import type { Plan, PlanExpression, PlanType, Relation } from "@handrail/evaluator";
import { numberOf } from "./constants.ts";
import { factTypeAt } from "./fact-type.ts";

/** Of what nothing is known that would say more. */
const even = 0.5;
/** That a number is exactly this one, that a text has this in it. */
const rare = 0.05;

/**
 * How likely each condition of a plan is, by expression, from 0 to 1: as often as it would hold if all values of a fact's type
 * came up equally often, and facts had nothing to do with one another. A guess, by which code tests first what decides most often.
 */
export function likelihoods(plan: Plan): readonly number[] {
  const { expressions } = plan;
  const known: number[] = [];
  for (const expression of expressions) known.push(likelihood(expression));
  return known;

  function likelihood(expression: PlanExpression): number {
    switch (expression.op) {
      case "and":
        return all(expression.of.map(at));
      case "or":
        return 1 - all(expression.of.map((part) => 1 - at(part)));
      case "not":
        return 1 - at(expression.of);
      case "compare":
        return comparison(expression);
      case "one of":
        return among(expression.values.length, factTypeAt(plan, expression.left));
      case "contains":
      case "starts with":
        return rare;
      default:
        return even;
    }
  }

  function at(index: number): number {
    return known[index] ?? even;
  }

  function comparison({
    relation,
    left,
    right,
  }: Extract<PlanExpression, { op: "compare" }>): number {
    const type = factTypeAt(plan, left);
    if (relation === "=") return among(1, type);
    if (relation === "!=") return 1 - among(1, type);
    const constant = expressions[right];
    if (type?.kind !== "number" || constant?.op !== "constant") return even;
    return numbers(type, relation, numberOf("number", constant.value));
  }
}

function all(parts: readonly number[]): number {
  return parts.reduce((product, part) => product * part, 1);
}

function among(count: number, type: PlanType | null): number {
  switch (type?.kind) {
    case "one of":
    case "step of":
      return Math.min(1, count / Math.max(1, type.values.length));
    case "yes/no":
      return even;
    default:
      return Math.min(even, count * rare);
  }
}

function numbers(
  { from, to }: Extract<PlanType, { kind: "number" }>,
  relation: Relation,
  bound: number | null,
): number {
  if (bound === null || from === null || to === null || from >= to) return even;
  const below = Math.min(1, Math.max(0, (bound - from) / (to - from)));
  return relation === "<" || relation === "<=" ? below : 1 - below;
}
