import type { ExpectedClauses } from "./clauses.ts";
import type { Place, TypedExpression } from "./expression.ts";

/** A `promise` statement: what every decision keeps to in the situations in which its condition is true. */
export interface LinkedPromise {
  readonly title: string;
  readonly when: TypedExpression;
  /** All of these. */
  readonly then: readonly LinkedPromised[];
  /** Whether only what limits let pass counts as recommended; else what they defer does, too. */
  readonly despiteLimits: boolean;
  readonly because: string | null;
  readonly source: string | null;
  readonly tags: readonly string[];
  readonly place: Place;
}

/** One part of a promise, or what a test expects of more than one action. */
export type LinkedPromised = {
  readonly place: Place;
  /** As it is written, on one line. */
  readonly said: string;
  readonly pattern: PromisedPattern;
} & (
  | /** At least one, or every one, of what fits the pattern has these clauses. */ {
      readonly kind: "some" | "every";
      readonly clauses: ExpectedClauses;
    }
  | { readonly kind: "none" }
);

/** An action by its name, which no rule need recommend any more, or those with all these traits (none named: anything). */
export type PromisedPattern = { readonly action: string } | { readonly traits: readonly string[] };
