import type { Expression } from "./expressions.ts";

/** Days that a statement or a file is in force, both inclusive; null is open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

/** What every statement that decides something has. */
export interface Sentence {
  /** What the decision calls it. Empty until it is known: an untitled sentence's identity is a hash of its text. */
  readonly identity: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly when: Expression | null;
  readonly unless: Expression | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly priority: number | null;
  readonly valid: Days | null;
  readonly tags: readonly string[];
  /** Whether it stands in the used file, not in the entry. */
  readonly used: boolean;
}

/** Every action with all these traits (none: anything), or one action. */
export type Pattern = { readonly action: string } | { readonly traits: readonly string[] };
