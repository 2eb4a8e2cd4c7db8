import type { Span } from "@handrail/syntax";
import type { NameMeaning } from "../expressions/elaboration.ts";
import type { StatementId } from "../scope/scope.ts";

/** What a mention is one of. Names of one kind that fold alike are the same thing; fields only if they have one declaration too. */
export type MentionKind = NameMeaning | "action" | "trait" | "rule" | "choice" | "calendar";

/** A place in a file where something is named. */
export interface Mention {
  /** Of the name as it is written, with backticks or quotes. */
  readonly span: Span;
  readonly kind: MentionKind;
  /** As it is written. */
  readonly name: string;
  /** The statement that declares it, if one does. */
  readonly declaration: StatementId | null;
  /** Whether this place is that declaration's own name. */
  readonly declares: boolean;
}
