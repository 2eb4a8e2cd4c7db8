import type { JsonValue } from "../decision/decision.ts";

/** Why, or why not: what became of one action, and how each rule and guardrail that speaks of it came out. */
export interface Explanation {
  readonly schema: 1;
  readonly action: string;
  readonly at: string;
  readonly outcome: Outcome;
  /** Every rule that could recommend the action, sorted by id. */
  readonly rules: readonly StatementExplanation[];
  /** Every guardrail that covers it, sorted by id. */
  readonly guardrails: readonly StatementExplanation[];
  /**
   * The fewest facts that would have to be different for the answer to turn: to recommended if it is not, away from it if
   * it is. Proven by deciding again. Null where none was found among `searched` facts.
   */
  readonly change: readonly Change[] | null;
}

/** Blocked comes before pending; `none` is "no rule recommends it here". */
export type Outcome = "recommended" | "blocked" | "deferred" | "pending" | "none";

export interface StatementExplanation {
  readonly id: string;
  readonly title: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly place: ExplainedPlace | null;
  /** Null is unknown. */
  readonly truth: boolean | null;
  /** `from` / `until` day when the statement is outside its validity, and so false whatever its condition says. */
  readonly invalid: { readonly from: string | null; readonly until: string | null } | null;
  readonly condition: ExplainedPart;
  /** For a rule that is not true: the fewest facts that would have to be different for it to be true. Null: none found. */
  readonly change: readonly Change[] | null;
}

/** One part of a condition with its value; parts within it follow. */
export interface ExplainedPart {
  /** As written; null where the plan carries no places. */
  readonly text: string | null;
  readonly place: ExplainedPlace | null;
  /** The value: true, false, a fact's value; null is unknown. */
  readonly value: JsonValue;
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One fact that would have to be different. */
export interface Change {
  readonly fact: string;
  /** What it is now; null is unknown. */
  readonly from: JsonValue;
  /** A value with which the answer turns. */
  readonly to: JsonValue;
}
