import type { IToken } from "chevrotain";
import type { ClauseWord, StatementWord } from "../dialect/dialect.ts";
import type { ModeName } from "./modes.ts";

/** When a word begins a clause, besides at the start of a line. */
export type ClauseStart =
  /** Wherever it stands in a condition or an action. */
  | "reserved"
  /** Before a text. */
  | "text"
  /** Before a number. */
  | "number"
  /** Before `from` or `until`. */
  | "validity"
  /** Right after the statement's keyword or title. */
  | "head"
  /** Nowhere else. */
  | "line";

export interface ClauseShape {
  readonly start: ClauseStart;
  /** How its words are read, given those up to the next line that begins a clause. */
  readonly mode: ModeName | ((tokens: readonly IToken[]) => ModeName);
  /** Whether a statement may have several. */
  readonly repeats?: boolean;
}

/** What the layout must know of a statement to cut it into clauses. */
export interface StatementShape {
  readonly keyword: StatementWord;
  /** How the words between the keyword and the first clause are read. */
  readonly head: ModeName;
  /** The word that ends a declared name: it begins a clause once, wherever it stands. */
  readonly split?: {
    readonly word: ClauseWord;
    readonly pick: "first" | "last" | "before text";
    readonly mode: ModeName;
  };
  readonly clauses: Readonly<Partial<Record<ClauseWord, ClauseShape>>>;
  /** Clauses of other statements that people write for its own. */
  readonly instead?: Readonly<Partial<Record<ClauseWord, ClauseWord>>>;
  /** Whether its indented lines declare something each, and so may begin with any word. */
  readonly declaresLines?: true;
  /** Whether lines that begin with `|` are rows. */
  readonly rows?: true;
}

/** A clause's tokens, clean for the grammar. */
export interface Clause {
  /** Null for the words after the statement's keyword. */
  readonly word: ClauseWord | null;
  /** The clause's or the statement's first token. */
  readonly anchor: IToken;
  /** How its words were read. */
  readonly mode: ModeName;
  readonly tokens: IToken[];
}
