import type { Expression } from "./expressions.ts";
import type { Sentence } from "./sentences.ts";

/** A role or a medium: fixed words, or what a fact, define or setting holds. */
export type Role = { readonly text: string } | { readonly name: string };

/** An action as a rule recommends it. */
export interface Use {
  readonly action: string;
  readonly within: Expression | null;
  readonly after: Expression | null;
  readonly every: Expression | null;
  readonly by: Role | null;
  readonly to: Role | null;
  readonly via: Role | null;
  readonly with: readonly string[];
  readonly escalation: readonly { readonly to: Role; readonly after: Expression }[];
}

export interface Rule extends Sentence {
  /** The name of the choice that it is for. */
  readonly choice: string | null;
  readonly then: readonly Use[];
  /** Left out with `without rule`. */
  readonly without: boolean;
}
