import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { comparedType } from "../../evaluation/types.ts";
import type { ExpressionIndex } from "../../plan/plan.ts";
import { dayLength } from "../../time/units.ts";
import { constantValue } from "../../values/constant.ts";
import type { Known } from "../../values/value.ts";
import { readsOf } from "./uses.ts";

/** How many elements of a history a fact is held against, at most: the latest. */
const mostElements = 50;

/** What one expression holds a fact against, in this situation: within a history, what each of its elements has there. */
export function comparedWith(
  index: ExpressionIndex,
  fact: number,
  engine: Engine,
  situation: Situation,
): readonly Known[] {
  const history = engine.table.scopes[index] ?? null;
  if (history === null) return comparedIn(index, fact, engine, situation);
  return (situation.histories[history] ?? [])
    .slice(-mostElements)
    .flatMap((element) => comparedIn(index, fact, engine, { ...situation, element }));
}

function comparedIn(
  index: ExpressionIndex,
  fact: number,
  { plan, table, zone }: Engine,
  situation: Situation,
): readonly Known[] {
  const expression = plan.expressions[index];
  switch (expression?.op) {
    case "compare":
    case "contains":
    case "starts with": {
      const { left, right } = expression;
      const [own, other] = readsOf(left, plan.expressions).facts.has(fact)
        ? [left, right]
        : [right, left];
      const value = table.evaluate[other]?.(situation) ?? null;
      if (value === null) return [];
      return plan.expressions[own]?.op === "day of" ? instantsAround(value) : [value];
    }
    case "one of": {
      const type = comparedType(expression.as, table.types[expression.left] ?? { kind: "any" });
      return expression.values.map((one) => constantValue(type, one)).filter((one) => one !== null);
    }
    default:
      return [];
  }

  /** A time that is compared by its day: when the day before, the day itself and the day after begin. */
  function instantsAround(day: Known): readonly Known[] {
    if (typeof day !== "number") return [];
    return [day - 1, day, day + 1].map((one) => zone.instant(one * dayLength));
  }
}
