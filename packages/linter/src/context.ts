import type { LinkedPlaybook, Mention, Model, Place } from "@handrail/model";
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
  /**
   * The playbooks in which the file is run: those that use it and are used by no other, or itself. What a file lacks, one that uses
   * it may have. Those with errors are left out.
   */
  readonly playbooks: readonly LinkedPlaybook[];
  /** The file and all that use it, over any number of steps. */
  readonly users: readonly string[];
  /** Statements of one kind. */
  statements<Kind extends Statement["kind"]>(
    kind: Kind,
  ): readonly Extract<Statement, { readonly kind: Kind }>[];
  /** What a file names, in the order of its text. */
  mentions(file?: string): readonly Mention[];
  /** Those that stand in this file. */
  here<Placed extends { readonly place: Place }>(placed: readonly Placed[]): readonly Placed[];
  /** The text that stands there. */
  text(span: Span): string;
  report(span: Span, said: Said): void;
}
