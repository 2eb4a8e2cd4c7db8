/** Rules of which at most one wins in a situation. */
export interface PlanChoice {
  readonly name: string;
  readonly policy: "first match" | "highest priority";
  /** Indexes into `Plan.rules` in the order in which the rules are looked at: the first that can win does. */
  readonly rules: readonly number[];
}
