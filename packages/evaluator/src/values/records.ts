import type { PlanHistory } from "../plan/plan.ts";
import type { Value } from "./value.ts";

/** One event of a history or record of a list: its values by field. */
export type Element = readonly Value[];

/** Some whole elements of a history or list. */
export class Records {
  readonly history: PlanHistory;
  readonly elements: readonly Element[];

  constructor(history: PlanHistory, elements: readonly Element[]) {
    this.history = history;
    this.elements = elements;
  }
}
