/** What is known of a file: its text, or why there is none. */
export type FileContent = { readonly text: string } | { readonly problem: FileProblem };

export type FileProblem =
  | "missing"
  | "unreadable"
  | "directory"
  | "binary"
  | "not UTF-8"
  | "too large";
