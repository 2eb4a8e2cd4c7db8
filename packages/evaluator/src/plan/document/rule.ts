import type { ExpressionIndex } from "./expression-index.ts";
import type { PlanRole, PlanStatement } from "./sentence.ts";

export interface PlanRule extends PlanStatement {
  readonly then: readonly PlanRecommendation[];
}

export interface PlanRecommendation {
  /** Index into `Plan.actions`. */
  readonly action: number;
  /** Durations, as expressions. */
  readonly within: ExpressionIndex | null;
  readonly after: ExpressionIndex | null;
  readonly every: ExpressionIndex | null;
  readonly by: PlanRole | null;
  readonly to: PlanRole | null;
  readonly via: PlanRole | null;
  /** What a handover carries: names of facts and defines with their expressions. */
  readonly with: readonly { readonly name: string; readonly expression: ExpressionIndex }[];
  readonly escalation: readonly { readonly to: PlanRole; readonly after: ExpressionIndex }[];
}
