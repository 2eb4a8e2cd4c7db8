import type { Type } from "./types.ts";

export interface Fact {
  readonly name: string;
  /** What an `id` clause says. */
  readonly id: string | null;
  readonly type: Type;
  readonly ask: string | null;
}
