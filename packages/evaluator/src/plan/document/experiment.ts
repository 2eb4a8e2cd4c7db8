import type { ExpressionIndex } from "./expression-index.ts";

/**
 * The variant of an experiment that a subject has: the first whose share, together with those before it, exceeds the first 32 bits
 * of MD5 of the salt, a newline and the subject as text, as a fraction of all 2^32.
 */
export interface PlanVariant {
  readonly op: "variant";
  readonly salt: string;
  readonly subject: ExpressionIndex;
  /** In percent, with at most four decimals; together 100. */
  readonly variants: readonly { readonly name: string; readonly share: number }[];
}
