import type { PlanType } from "../plan/plan.ts";
import type { Reader } from "./reader.ts";

/** What a fact or a field of a history reads from one key. */
export interface Slot {
  /** Index of the fact or field. */
  readonly field: number;
  readonly type: PlanType;
  readonly inferred: boolean;
  /** Whether the key is a column that a `read` statement names. */
  readonly bound: boolean;
  readonly read: Reader;
}

export interface Field {
  /** A further key, where it has one. */
  readonly id?: string;
  readonly name: string;
  readonly type: PlanType;
  readonly inferred?: boolean;
}
