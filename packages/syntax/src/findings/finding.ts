import type { Span } from "../tree/span.ts";

export type Severity = "error" | "warning" | "info";

/** Something to tell the writer of a playbook: one sentence, the exact place, what to do, and where certain a fix. */
export interface Finding {
  /** Stable: `HR` and four digits. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that quotes the source as written. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  readonly span: Span;
  readonly fix?: Fix;
}

export interface Fix {
  /** What the fix does, as an editor's menu shows it: "Replace with `is not one of A, B`". */
  readonly title: string;
  /** Whether a machine may apply it unasked (`--fix`); otherwise it is a suggestion. */
  readonly certain: boolean;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}
