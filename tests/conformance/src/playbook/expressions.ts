import type { Aggregate, Selection } from "./histories.ts";
import type { RowCounts } from "./tables.ts";

export type DurationUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "business hour"
  | "business day";

/** A constant as it is written. A `word` is a bare name that means a value of the other side's type. */
export type Literal =
  | { readonly kind: "yes/no"; readonly value: boolean }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number }
  | { readonly kind: "money"; readonly amount: string; readonly currency: string }
  | {
      readonly kind: "duration";
      readonly amount: number;
      readonly unit: DurationUnit;
      /** The calendar that business time names; without one, that which governs. */
      readonly calendar?: string | null;
    }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

export type Operator =
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "is one of"
  | "is not one of"
  | "is between"
  | "is before"
  | "is after"
  | "is known"
  | "is unknown"
  | "is more than ago"
  | "is less than ago"
  | "is more than away"
  | "is less than away"
  | "contains"
  | "starts with";

export interface Comparison {
  readonly kind: "comparison";
  readonly operator: Operator;
  readonly left: Expression;
  /** None for `is known`, two for `is between`, one or more for `is one of`, else one. */
  readonly right: readonly Expression[];
  /** Which of several ways of writing it the text takes (`=` or `is`, `in (…)`, `or` …); it never changes the meaning. */
  readonly spelling?: number;
}

export interface Arithmetic {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/";
  readonly left: Expression;
  readonly right: Expression;
}

/** A condition or a value, with every name resolved by kind but not by value: `name` is a fact, define, setting, `now` or `today`. */
export type Expression =
  | Literal
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "and" | "or"; readonly of: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "negation"; readonly of: Expression }
  | Comparison
  | Arithmetic
  | Aggregate
  | Selection
  /** A field of the element at hand; only in a `where`. */
  | { readonly kind: "field"; readonly name: string }
  | RowCounts;
