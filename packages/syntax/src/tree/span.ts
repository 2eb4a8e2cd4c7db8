/** A stretch of a file's text: UTF-16 offsets, 0-based, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every node of the tree has: what it is, and where it stands. */
export interface Node {
  readonly kind: string;
  readonly span: Span;
}
