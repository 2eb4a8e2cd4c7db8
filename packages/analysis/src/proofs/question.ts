import type { ExpressionIndex, Plan } from "@handrail/evaluator";
import { Prover } from "./prover.ts";

/** From so many variables on, further conditions are asked about with another encoder: what is there already would cost more than it saves. */
const mostToBegin = 4000;
/** So many are left for further questions about the same conditions. */
const mostVariables = 12_000;
/** How many are kept. */
const mostProvers = 64;

/** The encoders of one plan, each with some of its conditions. */
class Provers {
  private readonly plan: Plan;
  private readonly kept = new Set<Prover>();
  private readonly byCondition = new Map<ExpressionIndex, Prover>();
  private current: Prover | null = null;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** The one that has met the condition, or has room for it. */
  of(condition: ExpressionIndex): Prover {
    const known = this.byCondition.get(condition);
    if (known !== undefined && this.kept.has(known) && known.variables <= mostVariables)
      return known;
    let prover = this.current;
    if (prover === null || !this.kept.has(prover) || prover.variables > mostToBegin) {
      prover = new Prover(this.plan);
      this.current = prover;
      this.kept.add(prover);
      const [oldest] = this.kept;
      if (oldest !== undefined && this.kept.size > mostProvers) this.kept.delete(oldest);
    }
    this.byCondition.set(condition, prover);
    return prover;
  }

  giveUp(prover: Prover): void {
    this.kept.delete(prover);
  }
}

const byPlan = new WeakMap<Plan, Provers>();

/**
 * Asks one of many small questions about a plan. They share encoders, so that facts and comparisons are encoded once for many conditions,
 * and a condition once for many questions.
 *
 * @param condition the one that it is about in the first place
 */
export function question<Answer>(
  plan: Plan,
  condition: ExpressionIndex,
  asked: (prover: Prover) => Answer,
): Answer {
  const provers = byPlan.get(plan) ?? new Provers(plan);
  byPlan.set(plan, provers);
  const prover = provers.of(condition);
  const { isNew } = prover;
  const answer = asked(prover);
  if (!prover.isContradictory) return answer;
  // A fact that can have no value at all: whoever asks of others is not to be told so.
  provers.giveUp(prover);
  return isNew ? answer : question(plan, condition, asked);
}
