import type { ProvenFinding } from "@handrail/linter";
import type { Finding } from "@handrail/syntax";

/** What is kept of one playbook. */
export interface KeptFile {
  /** A digest of its content. */
  readonly content: string;
  /** The files that it uses. */
  readonly uses: readonly string[];
  /** A digest of all that its findings depend on. */
  readonly inputs: string;
  readonly findings: readonly Finding[];
  /** What was proved in its name; null where it was not asked about. */
  readonly proven: readonly ProvenFinding[] | null;
  /** What was answered in its name, by what each question is about. */
  readonly answers: { readonly [question: string]: unknown };
}

/** By path, as the command was told it. */
export type Kept = ReadonlyMap<string, KeptFile>;
