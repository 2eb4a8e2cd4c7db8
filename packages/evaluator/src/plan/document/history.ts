import type { PlanType } from "./value-types.ts";

/**
 * A history (events, each `at` an instant) or a list (records without time). A record gives it under either name as an array of
 * objects; the first field of a history is `at`, which no event may lack.
 */
export interface PlanHistory {
  readonly kind: "history" | "list";
  readonly name: string;
  readonly plural: string;
  readonly fields: readonly { readonly name: string; readonly type: PlanType }[];
}
