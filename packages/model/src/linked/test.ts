import type { LinkedPattern } from "./action.ts";
import type { ExpectedClauses } from "./clauses.ts";
import type { ConstantValue, LinkedFact, Place, TypedExpression } from "./expression.ts";
import type { LinkedField, LinkedHistory } from "./history.ts";
import type { LinkedPromised } from "./promise.ts";

/** The situation that a test describes. */
export interface LinkedSituation {
  readonly title: string;
  readonly place: Place;
  /** The instant to decide at, in UTC. Without `given at`: Monday 2026-01-05, 09:00 in the playbook's zone. */
  readonly now: string;
  /** What the situation holds; null says that the fact is not known. Facts that are not listed are not known either. */
  readonly given: readonly { readonly fact: LinkedFact; readonly value: ConstantValue | null }[];
  /** What histories and lists hold; those that are not listed are not given. */
  readonly elements: readonly GivenElements[];
}

/** A `test` statement, ready to run. */
export interface LinkedTest extends LinkedSituation {
  readonly expect: readonly LinkedExpectation[];
}

export interface GivenElements {
  readonly history: LinkedHistory;
  /** Fields by name, those that are known; null says that the history is not given. */
  readonly rows: readonly (readonly GivenField[])[] | null;
}

export interface GivenField {
  readonly field: LinkedField;
  readonly value: ConstantValue;
}

/** What a recommendation must be like; a clause that is not named may be any. */
export interface ExpectedRecommendation extends ExpectedClauses {
  readonly action: string;
}

export type LinkedExpectation = { readonly place: Place } & (
  | ({ readonly kind: "recommended" | "blocked" } & ExpectedRecommendation)
  | ({ readonly kind: "deferred"; readonly until: TypedExpression | null } & ExpectedRecommendation)
  | { readonly kind: "not recommended"; readonly pattern: LinkedPattern }
  | { readonly kind: "pending"; readonly action: string }
  | { readonly kind: "asks"; readonly fact: string }
  | { readonly kind: "holds"; readonly condition: TypedExpression; readonly text: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "promised"; readonly promised: LinkedPromised }
);
