import type { ExpressionIndex } from "./expression-index.ts";

/** What every sentence that decides something carries. */
export interface PlanSentence {
  readonly id: string;
  readonly title: string | null;
  /** Days in the plan's zone, both inclusive; outside, it is false. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly priority: number;
  readonly tags: readonly string[];
}

/** What a rule and a guardrail both carry. */
export interface PlanStatement extends PlanSentence {
  /** An always-true constant where the sentence has no `when`; `unless X` is compiled to `and not X`. */
  readonly when: ExpressionIndex;
}

/** A role or a medium: fixed words, or a value of type text or choice. */
export type PlanRole = { readonly text: string } | { readonly expression: ExpressionIndex };
