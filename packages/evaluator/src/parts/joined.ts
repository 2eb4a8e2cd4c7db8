import type { Engine } from "../engine.ts";
import type { Explain } from "../explanation/explain.ts";

/** What not every app needs. It is joined by importing its part of the package. */
export interface Parts {
  /** `@handrail/evaluator/explain`. */
  explainer?: (engine: Engine) => Explain;
  /** `@handrail/evaluator/check`. */
  checkPlan?: (plan: { readonly [part: string]: unknown }) => void;
}

/** The parts that have been imported so far. */
export const joined: Parts = {};
