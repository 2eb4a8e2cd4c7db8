import type { Element, Value } from "../values/value.ts";

/** What a record holds, by the plan's indexes; null is not known. */
export interface RecordContent {
  readonly facts: readonly Value[];
  readonly histories: readonly (readonly Element[] | null)[];
}
