import type { Difference, Flows } from "@handrail/sdk";

/** What comparing one playbook's versions came to. */
export interface ComparedPlaybook {
  /** What it is called on both sides. */
  readonly name: string;
  readonly outcome:
    | { readonly kind: "added" | "removed" }
    /** A version with errors: which side, and the first of them. */
    | {
        readonly kind: "broken";
        readonly version: "old" | "new";
        readonly side: string;
        readonly message: string;
      }
    | {
        readonly kind: "compared";
        readonly difference: Difference;
        /** In the situations of both versions' tests. */
        readonly tested: Flows;
        /** On records, where some are given. */
        readonly records: OnRecords | null;
        /** Those of the playbooks that it uses, in the newer version: paths. */
        readonly uses: readonly string[];
        readonly path: string;
      };
}

/** What becomes of records. */
export interface OnRecords {
  readonly flows: Flows;
  /** How many lie in each region, counted over all actions; null where that cannot be asked. */
  readonly regions: readonly (number | null)[];
}

/** Whether anything is decided differently, or may be. */
export function isDifferent({ outcome }: ComparedPlaybook): boolean {
  return outcome.kind !== "compared" || !outcome.difference.alike;
}
