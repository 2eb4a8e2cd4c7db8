import type { Proofs, ProvenFinding } from "@handrail/linter";
import type { Finding } from "@handrail/syntax";

/** Some files of a check. */
export interface Share {
  readonly files: readonly string[];
  /** Those of them in whose names it is asked about situations. */
  readonly entries: readonly string[];
  /** All files that count for what is found in them. */
  readonly around: readonly string[];
}

/** What came of the questions that were asked in the name of one playbook. */
export interface Asked {
  readonly found: readonly ProvenFinding[];
  /** What is known of single questions since, by what each is about; null where nobody keeps it. */
  readonly answers: { readonly [question: string]: unknown } | null;
}

/** Does shares of a check, one after the other. */
export interface Checker {
  /** Asks what is asked in the names of entries, and looks at the files. */
  look(share: Share): Promise<ReadonlyMap<string, Asked>>;
  /** All findings of files that it has looked at, with what was proved of each. */
  together(
    proven: ReadonlyMap<string, Proofs | undefined>,
  ): Promise<ReadonlyMap<string, readonly Finding[]>>;
  end(): Promise<void>;
}
