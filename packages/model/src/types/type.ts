/**
 * The type of an expression. `any` fits everything: it stands where a finding was reported already, or where nothing
 * shows an undeclared fact's type.
 */
export type Type =
  | { readonly kind: "yes/no" }
  | {
      readonly kind: "one of";
      readonly values: readonly string[];
      /** Inferred: other values than these are kept, not wrong. */
      readonly open?: true;
    }
  | { readonly kind: "step of"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "percent" }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "duration"; readonly family: DurationFamily }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "text" }
  | { readonly kind: "list of"; readonly of: Type }
  /** Whole events of a history or records of a list, named by its plural. */
  | { readonly kind: "records of"; readonly history: string }
  | { readonly kind: "any" };

/** Durations of different families never compare or add up: a month has no fixed number of days. */
export type DurationFamily = "elapsed" | "months" | "business";
