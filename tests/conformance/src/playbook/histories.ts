import type { Expression } from "./expressions.ts";
import type { Type } from "./types.ts";

/** A history of events, or a list of records. The time of events is no field of its own here. */
export interface History {
  readonly kind: "history" | "list";
  readonly name: string;
  readonly plural: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: Type;
}

/** The name of the field that every event has. */
export const at = "at";

/** The elements that an aggregate or a selection is about. */
interface Elements {
  /** By its singular. */
  readonly history: string;
  readonly where: Expression | null;
}

/** `number of contacts in last 30 days where (…)`, and all else that comes to one value. */
export interface Aggregate extends Elements {
  readonly kind: "aggregate";
  readonly function: AggregateFunction;
  readonly window: Expression | null;
  /** The field that it asks for, where it asks for one. */
  readonly of: string | null;
  /** Of a percentile. */
  readonly rank?: number;
}

export type AggregateFunction =
  | "number"
  | "any"
  | "no"
  | "sum"
  | "average"
  | "smallest"
  | "largest"
  | "percentile"
  | "last"
  | "time since last"
  | "time between";

/** `first 10 experts where (…) by highest deals won`: whole elements, or one field of each. */
export interface Selection extends Elements {
  readonly kind: "selection";
  readonly count: number | null;
  readonly by: { readonly field: string; readonly order: "highest" | "lowest" } | null;
  readonly of: string | null;
}
