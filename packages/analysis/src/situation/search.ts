import type { ExpressionIndex, PartPlace, Plan } from "@handrail/evaluator";
import type { Answer, AskOptions, CannotTell, Situation } from "../answer.ts";
import { Encoder } from "../encoding/encoder.ts";
import { productReason } from "../encoding/operations.ts";
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
  readonly place?: (expression: ExpressionIndex) => PartPlace | null;
}

const mostElements = 12;

/** Searches for a situation: a proof that there is none, or one that the evaluator confirms. */
export function search(
  question: Question,
  { steps = 2_000_000, onLimit }: AskOptions = {},
): Answer {
  const budget = new Budget(steps);
  const { plan, goal } = question;
  const place = question.place ?? (() => null);
  const encoder = new Encoder(plan);
  try {
    if (!solved(encoder, goal(encoder), budget)) return { answer: "no" };
    for (const closer of attempts(encoder, plan, goal, budget)) {
      const found = confirmed(closer, question);
      if (found !== null) return found;
    }
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    onLimit?.();
    return {
      answer: "cannot tell",
      reason: "it takes too many steps",
      expression: null,
      place: null,
    };
  }
  return cannotTell(encoder, place);
}

const pins = [1, 2, 10, 0.5, 100, 0.1];

/** The assignment that was found, and closer looks that rule out what cannot be: few events one by one, fixed factors. */
function* attempts(
  encoder: Encoder,
  plan: Plan,
  goal: Question["goal"],
  budget: Budget,
): Iterable<Encoder> {
  const hasProducts = encoder.inexact.some(({ reason }) => reason === productReason);
  if (encoder.histories.size === 0) yield encoder;
  else yield* closer([undefined]);
  if (hasProducts) yield* closer(pins);

  function* closer(all: readonly (number | undefined)[]): Iterable<Encoder> {
    for (const pin of all) {
      for (const size of encoder.histories.size === 0 ? [0] : sizes(plan)) {
        const next = new Encoder(plan, { elements: () => size, ...(pin !== undefined && { pin }) });
        if (solved(next, goal(next), budget)) yield next;
      }
    }
  }
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
  place: (expression: ExpressionIndex) => PartPlace | null,
): CannotTell {
  const [first] = inexact;
  return {
    answer: "cannot tell",
    reason: first?.reason ?? "no example was found, and no proof that there is none",
    expression: first?.expression ?? null,
    place: first === undefined ? null : place(first.expression),
  };
}
