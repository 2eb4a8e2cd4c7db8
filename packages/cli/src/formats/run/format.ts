import type { Decided } from "../../deciding/decided.ts";
import type { Outcome } from "../../deciding/outcome.ts";
import type { Group } from "../../portfolio/group.ts";

/** How decisions are written, one after another. */
export interface RunFormat {
  /** What stands before the first decision. */
  readonly begin: () => string;
  /** What stands before and after the decisions of a group. */
  readonly group?: {
    readonly begin: (group: Group) => string;
    readonly end: (group: Group) => string;
  };
  /** @param key what the record is called */
  readonly decision: (decided: Decided, key: string) => string;
  /** What stands after the last. */
  readonly end: (outcome: Outcome) => string;
}
