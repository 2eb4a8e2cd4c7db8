/** A promise as the compiler gives it: the names are of values that the plan has for it. */
export interface AskedPromise {
  /** True in the situations of which it speaks. */
  readonly when: string;
  readonly then: readonly AskedPart[];
  readonly despiteLimits: boolean;
}

export type AskedPart = { readonly pattern: AskedPattern } & (
  | { readonly kind: "some" | "every"; readonly clauses: AskedClauses }
  | { readonly kind: "none" }
);

export type AskedPattern = { readonly action: string } | { readonly traits: readonly string[] };

export interface AskedClauses {
  readonly within: string | null;
  readonly after: string | null;
  readonly every: string | null;
  readonly by: AskedRole | null;
  readonly to: AskedRole | null;
  readonly via: AskedRole | null;
  readonly escalation: readonly { readonly to: AskedRole; readonly at: string }[];
  readonly with: readonly string[];
}

export type AskedRole = { readonly text: string } | { readonly value: string };
