import type { Type } from "../types/type.ts";
import type { ConstantValue, Place, TypedExpression } from "./expression.ts";
import type { LinkedTest } from "./test.ts";

/**
 * One playbook with all that it uses, every name resolved and every expression typed: what the compiler reads. Lists are in
 * an order that no order of files or statements changes: by id for rules and guardrails, by folded name for the rest.
 */
export interface LinkedPlaybook {
  readonly title: string | null;
  readonly version: string | null;
  /** IANA zone of the entry file's header; UTC without one. */
  readonly zone: string;
  readonly facts: readonly LinkedFact[];
  readonly defines: readonly LinkedDefine[];
  readonly actions: readonly LinkedAction[];
  readonly rules: readonly LinkedRule[];
  readonly guardrails: readonly LinkedGuardrail[];
  readonly bindings: readonly LinkedBinding[];
  /** The tests of the entry file only: used files run theirs themselves. */
  readonly tests: readonly LinkedTest[];
}

export interface LinkedFact {
  readonly name: string;
  readonly type: Type;
  /** No `fact` statement: the type was inferred from use. */
  readonly inferred: boolean;
  readonly ask: string | null;
  /** Its declaration, or where it is first used. */
  readonly place: Place;
}

export interface LinkedDefine {
  readonly name: string;
  readonly type: Type;
  readonly value: TypedExpression;
  readonly place: Place;
}

export interface LinkedAction {
  readonly id: string;
  readonly name: string;
  /** Null when the action is not declared: its traits are unknown. */
  readonly traits: readonly string[] | null;
  readonly place: Place;
}

export interface LinkedStatement {
  readonly id: string;
  readonly title: string | null;
  /** Constant true without a `when`; `unless X` is already `and not X`. */
  readonly when: TypedExpression;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly priority: number;
  readonly tags: readonly string[];
  readonly place: Place;
}

/** `validFrom` and `validUntil` of a rule already include those of the header of its file. */
export interface LinkedRule extends LinkedStatement {
  readonly then: readonly LinkedRecommendation[];
}

export interface LinkedRecommendation {
  readonly action: LinkedAction;
  readonly within: TypedExpression | null;
  readonly after: TypedExpression | null;
  readonly every: TypedExpression | null;
  readonly by: LinkedRole | null;
  readonly to: LinkedRole | null;
  readonly via: LinkedRole | null;
  readonly with: readonly { readonly name: string; readonly value: TypedExpression }[];
  readonly escalation: readonly { readonly to: LinkedRole; readonly after: TypedExpression }[];
  readonly place: Place;
}

/** Fixed words, or a fact, define or setting that holds them. */
export type LinkedRole = { readonly text: string } | { readonly value: TypedExpression };

export interface LinkedGuardrail extends LinkedStatement {
  readonly covers: LinkedPattern;
  readonly via: LinkedRole | null;
}

/** One action, or all that have every one of the traits (none named: anything). */
export type LinkedPattern =
  | { readonly action: LinkedAction }
  | { readonly traits: readonly string[] };

export interface LinkedBinding {
  readonly fact: LinkedFact;
  readonly column: string;
  /** Foreign spellings to a value; null means not known. */
  readonly mappings: readonly {
    readonly from: readonly string[];
    readonly to: ConstantValue | null;
  }[];
  readonly otherwise?: ConstantValue | null;
  readonly format: string | null;
  readonly place: Place;
}
