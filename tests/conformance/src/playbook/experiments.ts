/** `experiment NAME splits FACT`. */
export interface Experiment {
  readonly name: string;
  /** A fact, or anything else that the playbook has a name for. */
  readonly subject: string;
  /** Null: the name of the experiment. */
  readonly salt: string | null;
  /** Shares in percent; together 100. */
  readonly variants: readonly { readonly name: string; readonly share: number }[];
}
