import type { Expression, Literal } from "./expressions.ts";
import type { Type } from "./types.ts";

/** Days that a statement or a file is in force, both inclusive; null is open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

export interface Header {
  readonly title: string | null;
  readonly version: string | null;
  /** IANA zone; null is UTC. */
  readonly zone: string | null;
  readonly valid: Days | null;
}

export interface Fact {
  readonly name: string;
  readonly type: Type;
  readonly ask: string | null;
}

export interface Action {
  readonly name: string;
  readonly traits: readonly string[];
}

export interface Setting {
  readonly name: string;
  readonly value: Literal;
  /** What `set` gives it, if anything does. */
  readonly set: Literal | null;
}

export interface Define {
  readonly name: string;
  readonly value: Expression;
}

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

/** What a rule and a guardrail both have. */
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

export interface Rule extends Sentence {
  readonly then: readonly Use[];
  /** Left out with `without rule`. */
  readonly without: boolean;
}

export interface Guardrail extends Sentence {
  /** One action, or every action with all these traits (none: anything). */
  readonly covers: { readonly action: string } | { readonly traits: readonly string[] };
  readonly via: Role | null;
}

/** `read FACT from "column"`. */
export interface Reading {
  readonly fact: string;
  readonly column: string;
  readonly mappings: readonly { readonly from: readonly string[]; readonly to: Literal | null }[];
  /** What `anything else` becomes; absent: it is read by the fact's type. */
  readonly otherwise?: Literal | null;
}

/**
 * A playbook without its text: what the reference interpreter reads, and what the printer writes. Facts that no statement
 * declares are simply not in `facts`; without a single action in `actions` they are undeclared, too.
 */
export interface Playbook {
  readonly header: Header | null;
  /** The header of the file that the entry uses, if it uses one. */
  readonly usedHeader: Header | null;
  readonly facts: readonly Fact[];
  readonly actions: readonly Action[];
  readonly settings: readonly Setting[];
  readonly defines: readonly Define[];
  readonly readings: readonly Reading[];
  readonly rules: readonly Rule[];
  readonly guardrails: readonly Guardrail[];
}

/** A record as an application hands it in. */
export interface Data {
  readonly [key: string]: unknown;
}
