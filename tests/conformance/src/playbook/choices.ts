/** Rules of which at most one wins. Where that is the first match, they stand in the order of the playbook's rules. */
export interface Choice {
  readonly name: string;
  readonly policy: "first match" | "highest priority";
}
