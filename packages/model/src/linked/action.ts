import type { Place, TypedExpression } from "./expression.ts";

export interface LinkedAction {
  readonly id: string;
  readonly name: string;
  /** Null when the action is not declared: its traits are unknown. */
  readonly traits: readonly string[] | null;
  readonly place: Place;
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

/** One action, or all that have every one of the traits (none named: anything). */
export type LinkedPattern =
  | { readonly action: LinkedAction }
  | { readonly traits: readonly string[] };
