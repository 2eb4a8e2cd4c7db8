import type { Plan, PlanStatement } from "@handrail/evaluator";
import type { AskOptions, Situation } from "../answer.ts";
import { statementTruth } from "../decisions/statements.ts";
import { inputsOf } from "../encoding/inputs.ts";
import { readSituation } from "../situation/read.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import { isProved } from "./prove.ts";
import { question } from "./question.ts";

/**
 * Is it proved that wherever one rule is true another one is, too? The fast half of `holdsWithout`.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when visits > 5 then call customer\nwhen visits > 3 then call customer",
 * });
 * const [one, other] = plan.rules;
 * [implies(plan, one, other), implies(plan, other, one)].sort(); // [false, true]
 */
export function implies(
  plan: Plan,
  statement: PlanStatement,
  other: PlanStatement,
  options: AskOptions = {},
): boolean {
  return isProved(
    plan,
    statement.when,
    ({ encoder }) => {
      const [one, two] = [statementTruth(statement, encoder), statementTruth(other, encoder)];
      return encoder.gates.and(one.yes, -two.yes);
    },
    options,
  );
}

/**
 * A situation that a statement may be true in: found fast, not replayed and not the smallest. Only what the statement is about is known in it,
 * so that most of what does not follow from it is not true there. Null where there is none.
 */
export function someSituation(
  plan: Plan,
  statement: PlanStatement,
  { steps = 2_000_000, onLimit }: AskOptions = {},
): Situation | null {
  return question(plan, statement.when, (prover) => {
    const { encoder } = prover;
    try {
      const { yes } = statementTruth(statement, encoder);
      if (!prover.isPossible([yes], new Budget(steps))) return null;
      return readSituation(encoder, inputsOf(plan, [statement.when]));
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      onLimit?.();
      return null;
    }
  });
}
