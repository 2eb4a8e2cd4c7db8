import type { JsonValue, RuleReference } from "../decision/decision.ts";

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
  /** Every choice to which one of those rules belongs, in the plan's order. */
  readonly choices: readonly ChoiceExplanation[];
  /** Every limit that covers it, sorted by id. */
  readonly limits: readonly LimitExplanation[];
  /**
   * The fewest facts that would have to be different for the answer to turn: to recommended if it is not, away from it if
   * it is. Proven by deciding again. Null where none was found among `searched` facts.
   */
  readonly change: readonly Change[] | null;
}

/** The first of these that one of its recommendations meets; `none` is "no rule recommends it here". */
export type Outcome = "recommended" | "deferred" | "blocked" | "pending" | "none";

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

/** Which rule of a choice won, or why none did. */
export interface ChoiceExplanation {
  readonly name: string;
  readonly policy: "first match" | "highest priority";
  /** `won` by `winner`, `open` because of the `open` rules, or `none` where no rule can win. */
  readonly outcome: "won" | "open" | "none";
  readonly winner: RuleReference | null;
  /** The rules that could still win, the first one first; none once one has won. */
  readonly open: readonly OpenRule[];
  /** The rule that would win if none of the open ones did. */
  readonly next: RuleReference | null;
}

/** A rule of which it cannot be told yet whether it wins. */
export interface OpenRule extends RuleReference {
  /** The facts and histories that would settle it, sorted. */
  readonly unknown: readonly string[];
}

/** What counts against one limit. */
export interface LimitExplanation {
  readonly id: string;
  readonly title: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly place: ExplainedPlace | null;
  readonly invalid: StatementExplanation["invalid"];
  /** How many may count at a time. */
  readonly allowed: number;
  /** How many events of the record count; null is unknown. */
  readonly counted: number | null;
  /** The recommendations of this decision that it lets pass, and so counts, in their order. */
  readonly passed: readonly string[];
  /** When it has room, in UTC: now, if it has. Null: not known, or time alone makes no room. */
  readonly until: string | null;
  /** The facts and histories that would settle it, sorted. */
  readonly unknown: readonly string[];
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
