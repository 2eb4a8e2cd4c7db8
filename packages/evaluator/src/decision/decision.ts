/** A value as JSON: what facts and defines look like in a record and in a decision. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** One situation in, one decision out. Field names are a public contract; `schema` counts its versions. */
export interface Decision {
  readonly schema: 1;
  /** The playbook's title, or null. */
  readonly playbook: string | null;
  readonly version: string | null;
  /** The hash of the plan that decided. */
  readonly plan: string;
  /** The instant of the decision, ISO 8601 in UTC. */
  readonly at: string;
  /** What the caller named this record by, or null. */
  readonly key: string | null;
  /** What to do: by priority (highest first), then due (none last), then identity. */
  readonly recommendations: readonly Recommendation[];
  /** What a guardrail forbids, in the same order. */
  readonly blocked: readonly BlockedRecommendation[];
  /** What a limit holds back, in the same order. */
  readonly deferred: readonly DeferredRecommendation[];
  /** Actions whose rules could not be decided, by name. */
  readonly pending: readonly PendingAction[];
  /** What to ask next, most useful first. */
  readonly questions: readonly Question[];
  /** The defines, by name; null is unknown. */
  readonly values: { readonly [name: string]: JsonValue };
}

export interface Recommendation {
  readonly action: string;
  /** Sorted; empty both for an action declared without any and for an undeclared one. */
  readonly traits: readonly string[];
  /** The deadline as it was said: ISO 8601, or `5 business days`. Null: none, or not known. */
  readonly within: string | null;
  /** The deadline as an instant in UTC. */
  readonly due: string | null;
  /** Not before this instant in UTC. */
  readonly notBefore: string | null;
  /** Cadence, for a scheduler: written like `within`. */
  readonly every: string | null;
  readonly by: string | null;
  readonly to: string | null;
  readonly via: string | null;
  /** Media that guardrails forbid for this recommendation, sorted. */
  readonly notVia: readonly string[];
  /** The context that a handover carries: fact to value, null where unknown. */
  readonly with: { readonly [name: string]: JsonValue };
  readonly escalation: readonly Escalation[];
  readonly priority: number;
  /** United over its rules, sorted. */
  readonly tags: readonly string[];
  /** The rules that recommend it, sorted by id. */
  readonly rules: readonly RuleReference[];
}

export interface Escalation {
  readonly to: string | null;
  readonly after: string;
  /** When, as an instant in UTC. */
  readonly at: string;
}

export interface RuleReference {
  readonly id: string;
  readonly title: string | null;
  readonly because: string | null;
  readonly source: string | null;
}

export interface BlockedRecommendation extends Recommendation {
  /** Sorted by id. */
  readonly blockedBy: readonly RuleReference[];
  /** The facts and histories that would settle it, sorted; empty when a guardrail holds for certain. */
  readonly unknown: readonly string[];
}

export interface DeferredRecommendation extends Recommendation {
  /** Those that have no room for it for certain, sorted by id. */
  readonly limits: readonly RuleReference[];
  /** The first instant at which every limit on it has room, in UTC. Null: not known, or time alone makes no room. */
  readonly until: string | null;
  /** The facts and histories that would settle until when, sorted; empty where that is known. */
  readonly unknown: readonly string[];
}

export interface PendingAction {
  readonly action: string;
  /** Sorted by id. */
  readonly rules: readonly RuleReference[];
  /** The unknown facts, and histories that are missing or have unknown fields, in the unknown parts of those rules, sorted. */
  readonly unknown: readonly string[];
}

export interface Question {
  readonly fact: string;
  readonly ask: string | null;
  /** How many actions the answer concerns. */
  readonly settles: number;
}
