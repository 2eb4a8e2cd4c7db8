import type { LinkedPlaybook, Mention, Model } from "@handrail/model";
import type { Fix, Span, Statement, SyntaxFile } from "@handrail/syntax";
import type { OptionSpecs, OptionsOf } from "./options.ts";

/** What a check says about one place. */
export interface Said {
  /** One sentence that quotes the source as written. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  readonly fix?: Fix | undefined;
}

/** One file, as a check sees it. */
export interface CheckContext<Specs extends OptionSpecs = OptionSpecs> {
  readonly model: Model;
  readonly file: string;
  readonly tree: SyntaxFile;
  readonly options: OptionsOf<Specs>;
  /** The file with all that it uses; null where something in reach has an error. */
  readonly own: LinkedPlaybook | null;
  /** Whether other files use this one. */
  readonly isUsed: boolean;
  /**
   * Asks each of the playbooks in which the file is run: those that use it and are used by no other, or itself. What a file lacks, one
   * that uses it may have. Those with errors are left out. One that has not changed is not asked again: what it is asked may depend on
   * nothing but that playbook and the options, and the answer should be small.
   */
  inPlaybooks<Answer>(ask: (playbook: LinkedPlaybook) => Answer): readonly Answer[];
  /** The same of the file and all that use it, over any number of steps: depends on what the model says of that user, and the options. */
  inUsers<Answer>(ask: (user: string) => Answer): readonly Answer[];
  /** Statements of one kind. */
  statements<Kind extends Statement["kind"]>(
    kind: Kind,
  ): readonly Extract<Statement, { readonly kind: Kind }>[];
  /** What the file names, in the order of its text. */
  mentions(): readonly Mention[];
  /** The text that stands there. */
  text(span: Span): string;
  report(span: Span, said: Said): void;
}
