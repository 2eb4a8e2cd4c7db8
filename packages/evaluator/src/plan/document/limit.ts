import type { PlanPattern } from "./action.ts";
import type { PlanElements } from "./aggregate.ts";
import type { ExpressionIndex } from "./expression-index.ts";
import type { PlanSentence } from "./sentence.ts";

/** At most so many events at a time, recommendations that it covers among them. */
export interface PlanLimit extends PlanSentence {
  readonly covers: PlanPattern;
  /** How many: at least 1. */
  readonly count: number;
  /** What has happened counts, too; null: only what one decision recommends. */
  readonly counting: PlanCounting | null;
}

/** Which events of a history count, and for how long. */
export interface PlanCounting extends PlanElements {
  /** A duration: each event counts so long, from its time on. */
  readonly per: ExpressionIndex;
}
