import type { Decision } from "@handrail/evaluator";

/** How decisions are written, one after another. */
export interface RunFormat {
  /** What stands before the first decision. */
  readonly begin: () => string;
  /** @param label what a person calls the record */
  readonly decision: (decision: Decision, label: string) => string;
  /** What stands after the last. */
  readonly end: () => string;
}
