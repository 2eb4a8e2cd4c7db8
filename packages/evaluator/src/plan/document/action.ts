export interface PlanAction {
  readonly id: string;
  readonly name: string;
  /** Null: the action is not declared, so its traits are unknown. */
  readonly traits: readonly string[] | null;
}

/** Which actions: one by index, or all that have every one of these traits (an empty list is `anything`). */
export type PlanPattern = { readonly action: number } | { readonly traits: readonly string[] };
