import type { Decided } from "../../deciding/decided.ts";

/** How decisions are written, one after another. */
export interface RunFormat {
  /** What stands before the first decision. */
  readonly begin: () => string;
  /** @param key what the record is called */
  readonly decision: (decided: Decided, key: string) => string;
  /** What stands after the last. */
  readonly end: () => string;
}
