/** What is known of a file: its text, or why there is none. */
export type FileContent = { readonly text: string } | UnusableContent;

/** Why there is no text. */
export interface UnusableContent {
  readonly problem: FileProblem;
  /** The first line that is not UTF-8, from 1, where that is the problem. */
  readonly line?: number;
}

export type FileProblem =
  | "missing"
  | "unreadable"
  | "directory"
  | "binary"
  | "not UTF-8"
  | "UTF-16"
  | "too large";
