import type { Span } from "@handrail/syntax";

/** Where something stands. `file` is the path that the model knows the file by. */
export interface Place {
  readonly file: string;
  readonly span: Span;
  /** What an explanation shows, where the text that stands there would not be a sentence. */
  readonly text?: string;
}
