import type { Type } from "./types.ts";

export interface Fact {
  readonly name: string;
  readonly type: Type;
  readonly ask: string | null;
}
