import type { PlanHistory, PlanSelection } from "../../plan/plan.ts";
import type { Element, Known, Value } from "../../values/value.ts";
import type { Operand } from "../operand.ts";
import type { Evaluate, Situation } from "../situation.ts";
import { elementsOf } from "./aggregate.ts";
import type { Walk } from "./members.ts";
import { Records } from "./records.ts";
import { sizeIn } from "./sizes.ts";

/**
 * @param of the field that is wanted, or null for whole records
 * @param by what orders the elements, or null for the order they come in
 */
export function compileSelection(
  selection: PlanSelection,
  history: PlanHistory,
  walk: Walk,
  of: Operand | null,
  by: Operand | null,
): Evaluate {
  const { count } = selection;
  const ordered = by === null ? elementsOf : byRank(by, selection.by?.order === "highest" ? -1 : 1);
  return (situation) => {
    const elements = ordered(walk, situation);
    if (elements === null) return null;
    const chosen = count === null ? elements : elements.slice(0, count);
    return of === null ? new Records(history, chosen) : listOf(chosen, of, situation);
  };
}

/** Elements that rank equal keep their order; those of unknown rank come last. */
function byRank(by: Operand, sign: 1 | -1): typeof elementsOf {
  const size = sizeIn(by.type);
  return (walk, situation) => {
    const elements = elementsOf(walk, situation);
    if (elements === null) return null;
    const ranks = new Map<Element, number>();
    for (const element of elements) {
      const rank = by.evaluate({ ...situation, element });
      if (rank !== null) ranks.set(element, sign * size(rank));
    }
    const last = Number.POSITIVE_INFINITY;
    const rankOf = (element: Element) => ranks.get(element) ?? last;
    return elements.toSorted((left, right) => difference(rankOf(left), rankOf(right)));
  };
}

function difference(left: number, right: number): number {
  return left === right ? 0 : left - right;
}

/** A list holds no unknown elements. */
function listOf(elements: readonly Element[], of: Operand, situation: Situation): Value {
  const values: Known[] = [];
  for (const element of elements) {
    const value = of.evaluate({ ...situation, element });
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
