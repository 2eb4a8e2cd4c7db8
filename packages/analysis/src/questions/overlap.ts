import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { Encoder } from "../encoding/encoder.ts";
import { Sheet } from "../situation/sheet.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import { ask } from "./ask.ts";
import { type Condition, onSheet } from "./condition.ts";

/**
 * Is there a situation in which two conditions are both true?
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when visits > 5 then call customer\nwhen visits < 7 then wait",
 * });
 * overlap(plan, plan.rules[0], plan.rules[1]).witness.words; // "visits = 6"
 */
export function overlap(
  plan: Plan,
  one: Condition,
  other: Condition,
  options: AskOptions = {},
): Answer {
  return ask(
    plan,
    {
      conditions: (sheet) => [onSheet(one, sheet), onSheet(other, sheet)],
      goal: (truths, { and }) => and(...truths.map(({ yes }) => yes)),
      accepts: (values) => values.every((value) => value === true),
    },
    options,
  );
}

/** Two conditions of a list, by their places in it, and whether they overlap. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly answer: Answer;
}

/**
 * Which of many conditions overlap: of each the first later one that does. Where it cannot be told, that is said once.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when a < 3 then x\nwhen a > 5 then y\nwhen a > 7 then z",
 * });
 * overlaps(plan, plan.rules.map((rule) => rule.when)).length; // 1
 */
export function overlaps(
  plan: Plan,
  conditions: readonly Condition[],
  { steps = 20_000_000 }: AskOptions = {},
): readonly Overlap[] {
  const sheet = new Sheet(plan);
  const asked = conditions.map((one) => onSheet(one, sheet));
  const encoder = new Encoder(sheet.sealed(asked));
  const budget = new Budget(steps);
  const found: Overlap[] = [];
  try {
    const truths = asked.map((index: ExpressionIndex) => encoder.truth(index).yes);
    for (const { first, second } of pairs(truths, encoder, budget)) {
      const [one, other] = [conditions[first], conditions[second]];
      if (one === undefined || other === undefined) continue;
      const answer = overlap(plan, one, other);
      if (answer.answer !== "no") found.push({ first, second, answer });
    }
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    const answer = {
      answer: "cannot tell",
      reason: "it takes too many steps",
      expression: null,
      place: null,
    } as const;
    found.push({ first: 0, second: 1, answer });
  }
  return found;
}

/** Asked from the last one on: what comes after is one literal more each time. */
function pairs(truths: readonly Literal[], encoder: Encoder, budget: Budget) {
  const { gates, book } = encoder;
  const found: { first: number; second: number }[] = [];
  let later: Literal = gates.never;
  for (let first = truths.length - 1; first >= 0; first -= 1) {
    const own = truths[first] ?? gates.never;
    if (gates.sat.solve([own, later], book.finalCheck(budget), budget)) {
      const second = truths.findIndex(
        (truth, index) => index > first && gates.sat.value(truth) > 0,
      );
      if (second > 0) found.push({ first, second });
    }
    later = gates.or(later, own);
  }
  return found.reverse();
}
