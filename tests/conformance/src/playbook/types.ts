/** What a fact may hold, as a `fact` statement says it. */
export type Type =
  | { readonly kind: "yes/no" }
  | { readonly kind: "one of"; readonly values: readonly string[] }
  | { readonly kind: "step of"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly from?: number; readonly to?: number }
  | { readonly kind: "percent" }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "duration" }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "text" }
  | { readonly kind: "list of"; readonly of: Type };
