import type { ExpressionIndex, Plan, PlanPlace } from "@handrail/evaluator";
import type { Answer, AskOptions, CannotTell, Situation } from "../answer.ts";
import { Encoder } from "../encoding/encoder.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import { alternatives } from "./alternatives.ts";
import { minimal } from "./minimal.ts";
import { readSituation } from "./read.ts";
import { situationWords } from "./words.ts";

/** A question: is there a situation like that? */
export interface Question {
  readonly plan: Plan;
  /** True of every situation that is looked for; of others only where something cannot be followed. */
  readonly goal: (encoder: Encoder) => Literal;
  /** Decides it by the evaluator. */
  readonly accepts: (situation: Situation) => boolean;
  /** Where an expression stands, if it cannot be followed. */
  readonly place?: (expression: ExpressionIndex) => PlanPlace | null;
}

const mostElements = 12;

/** Searches for a situation: a proof that there is none, or one that the evaluator confirms. */
export function search(question: Question, { steps = 2_000_000 }: AskOptions = {}): Answer {
  const budget = new Budget(steps);
  const { plan, goal } = question;
  const place = question.place ?? (() => null);
  const encoder = new Encoder(plan);
  try {
    if (!solved(encoder, goal(encoder), budget)) return { answer: "no" };
    if (encoder.histories.size === 0) {
      const found = confirmed(encoder, question);
      if (found !== null) return found;
    } else {
      for (const size of sizes(plan)) {
        const closer = new Encoder(plan, { elements: () => size });
        if (!solved(closer, goal(closer), budget)) continue;
        const found = confirmed(closer, question);
        if (found !== null) return found;
      }
    }
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    return {
      answer: "cannot tell",
      reason: "it takes too many steps",
      expression: null,
      place: null,
    };
  }
  return cannotTell(encoder, place);
}

function solved({ gates, book }: Encoder, goal: Literal, budget: Budget): boolean {
  return gates.sat.solve([goal], book.finalCheck(budget), budget);
}

function confirmed(encoder: Encoder, question: Question): Answer | null {
  const { plan, accepts } = question;
  for (const candidate of alternatives(readSituation(encoder), plan)) {
    if (!accepts(candidate)) continue;
    const situation = minimal(candidate, plan, accepts);
    return { answer: "yes", witness: { ...situation, words: situationWords(situation, plan) } };
  }
  return null;
}

/** Few elements first; then as many as conditions count. */
function sizes(plan: Plan): readonly number[] {
  const counted = plan.expressions.flatMap((one) =>
    one.op === "constant" && typeof one.value === "number" && Number.isInteger(one.value)
      ? [one.value, one.value + 1]
      : [],
  );
  const small = counted.filter((size) => size > 3 && size <= mostElements);
  return [...new Set([0, 1, 2, 3, ...small])].sort((a, b) => a - b);
}

function cannotTell(
  { inexact }: Encoder,
  place: (expression: ExpressionIndex) => PlanPlace | null,
): CannotTell {
  const [first] = inexact;
  return {
    answer: "cannot tell",
    reason: first?.reason ?? "no example was found, and no proof that there is none",
    expression: first?.expression ?? null,
    place: first === undefined ? null : place(first.expression),
  };
}
