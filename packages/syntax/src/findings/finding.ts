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
  /** Other places that it is about, such as the rule that contains this one. */
  readonly related?: readonly Related[];
  /** A situation that shows it, decided before it was shown. */
  readonly example?: Example;
}

/** Another place that a finding is about, and what stands there. */
export interface Related {
  /** The path that the model knows its file by. */
  readonly file: string;
  readonly span: Span;
  /** A part of a sentence: `“Call at once”`. */
  readonly message: string;
}

/** A situation: the facts that are known in it. */
export interface Example {
  /** `stage = evaluation and channel = reseller`. */
  readonly words: string;
  /** In UTC. */
  readonly now: string;
  readonly record: { readonly [name: string]: unknown };
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
