import type { Plan } from "@handrail/evaluator";
import { Guardrails } from "../decisions/guardrails.ts";
import { Encoder } from "../encoding/encoder.ts";
import type { Budget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";

/** What one question is asked with. */
export class Prover {
  readonly encoder: Encoder;
  readonly guardrails: Guardrails;
  private readonly initial: number;

  constructor(plan: Plan) {
    this.encoder = new Encoder(plan);
    this.guardrails = new Guardrails(this.encoder);
    this.initial = this.variables;
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

  /** Nothing was encoded yet. */
  get isNew(): boolean {
    return this.variables === this.initial;
  }

  get variables(): number {
    return this.encoder.gates.sat.variables;
  }

  get isContradictory(): boolean {
    return this.encoder.gates.sat.isContradictory;
  }
}
