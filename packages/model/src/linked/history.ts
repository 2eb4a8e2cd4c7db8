import type { Type } from "../types/type.ts";
import type { Place } from "./place.ts";

/** A history of events, or a list of records. */
export interface LinkedHistory {
  readonly kind: "history" | "list";
  readonly name: string;
  readonly plural: string;
  /** A history's first field is `at`, a time. */
  readonly fields: readonly LinkedField[];
  readonly place: Place;
}

export interface LinkedField {
  readonly name: string;
  readonly type: Type;
}

/** See the plan, which has the same words. */
export type AggregateFunction =
  | "number"
  | "any"
  | "none"
  | "sum"
  | "average"
  | "smallest"
  | "largest"
  | "percentile"
  | "last"
  | "time since last"
  | "time between";
