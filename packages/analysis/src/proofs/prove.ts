import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import type { AskOptions } from "../answer.ts";
import { Encoder } from "../encoding/encoder.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import type { Prover } from "./prover.ts";
import { question } from "./question.ts";

/**
 * Proofs that there are no situations of some kinds: of each kind whether it is proved. No situation is looked for and decided, so that
 * a thousand of them take little time; whatever cannot be followed is made wider, so that what is proved holds.
 *
 * @param kinds each true of all situations of its kind
 */
export function prove(
  plan: Plan,
  kinds: (encoder: Encoder) => Iterable<Literal>,
  options: AskOptions = {},
): readonly boolean[] {
  return proving(
    plan,
    (encoder, isNever) => Array.from(kinds(encoder), (kind) => isNever(kind)),
    options,
  );
}

/** The same where it depends on what was proved what is asked next. */
export function proving<Answer>(
  plan: Plan,
  asked: (encoder: Encoder, isNever: (kind: Literal) => boolean) => Answer,
  { steps = 2_000_000, onLimit }: AskOptions = {},
): Answer {
  const encoder = new Encoder(plan);
  const { gates, book } = encoder;
  const budget = new Budget(steps);
  return asked(encoder, isNever);

  function isNever(kind: Literal): boolean {
    try {
      return !gates.sat.solve([kind], book.finalCheck(budget), budget);
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      onLimit?.();
      return false;
    }
  }
}

/**
 * Whether it is proved that there are no situations of one kind. Where many such are asked of a plan, they share what they have in common.
 *
 * @param condition the one that the kind is about in the first place
 */
export function isProved(
  plan: Plan,
  condition: ExpressionIndex,
  kind: (prover: Prover) => Literal,
  { steps = 2_000_000, onLimit }: AskOptions = {},
): boolean {
  return question(plan, condition, (prover) => {
    try {
      return !prover.isPossible([kind(prover)], new Budget(steps));
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      onLimit?.();
      return false;
    }
  });
}
