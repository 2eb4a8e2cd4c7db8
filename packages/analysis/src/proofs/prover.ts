import type { Plan } from "@handrail/evaluator";
import { Guardrails } from "../decisions/guardrails.ts";
import { Encoder } from "../encoding/encoder.ts";
import type { Budget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";

/** From so many variables on, what earlier questions have left costs more than encoding anew. */
const mostVariables = 4000;

/** What one question is asked with. */
export class Prover {
  readonly encoder: Encoder;
  readonly guardrails: Guardrails;

  constructor(plan: Plan) {
    this.encoder = new Encoder(plan);
    this.guardrails = new Guardrails(this.encoder);
  }

  /**
   * Whether there may be a situation in which these hold, which the encoder's literals then show: those that they depend on, and nothing else.
   *
   * @param about literals that are to be shown, too
   */
  isPossible(
    literals: readonly Literal[],
    budget: Budget,
    about: readonly Literal[] = [],
  ): boolean {
    const { gates, book } = this.encoder;
    const within = gates.influences([...literals, ...about]);
    book.keepOrder(within);
    return gates.sat.solve(literals, book.finalCheck(budget), budget, within);
  }

  get isLarge(): boolean {
    return this.encoder.gates.sat.variables > mostVariables;
  }

  get isContradictory(): boolean {
    return this.encoder.gates.sat.isContradictory;
  }
}

const kept = new WeakMap<Plan, Prover>();

/**
 * Asks one of many small questions about a plan. They share an encoder, so that facts and comparisons are encoded once for many of them; it
 * is left for a new one before it grows large.
 */
export function question<Answer>(plan: Plan, asked: (prover: Prover) => Answer): Answer {
  const before = kept.get(plan);
  const prover = before === undefined || before.isLarge ? new Prover(plan) : before;
  kept.set(plan, prover);
  const answer = asked(prover);
  if (!prover.isContradictory) return answer;
  // A fact that can have no value at all: whoever asks of others is not to be told so.
  kept.delete(plan);
  return prover === before ? question(plan, asked) : answer;
}
