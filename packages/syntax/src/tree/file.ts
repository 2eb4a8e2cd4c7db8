import type { Finding } from "../findings/finding.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statements.ts";

/** A comment, `#` included, without its line end. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
  /** Whether the comment has its line to itself. */
  readonly ownLine: boolean;
}

/** One file's tree. There is always one, however broken the text. */
export interface SyntaxFile {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** What the syntax alone finds wrong, in the order of the text. */
  readonly findings: readonly Finding[];
}
