import type { Literal } from "./expressions.ts";

export interface Setting {
  readonly name: string;
  readonly value: Literal;
  /** What `set` gives it, if anything does. */
  readonly set: Literal | null;
}
