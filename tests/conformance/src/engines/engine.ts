import type { Decision, Explanation, Plan } from "@handrail/evaluator";
import type { Situation } from "../generators/situations.ts";

/** What decides by plans: the evaluator, and whatever else is compiled from a plan. */
export interface Engine {
  readonly name: string;
  /** Makes a plan ready; null where the engine says that it has no way to express it. */
  load(plan: Plan): Promise<Prepared | null>;
}

/** A plan that is ready to decide. */
export interface Prepared {
  /** Decides several situations, in their order; an engine that reads tables takes them in one go. */
  decide(situations: readonly Situation[]): Promise<readonly Said[]>;
  /** Explains an action's outcome, in an engine that can. */
  why?(situation: Situation, action: string): Explanation;
}

/** What an engine says of one situation. */
export type Said =
  | {
      /** What names the plan or the record is not the meaning's business. */
      readonly decision: Omit<Decision, "plan" | "key">;
      readonly fired: readonly string[];
    }
  | { readonly rejected: true }
  /** It threw, which nothing well-typed may cause. */
  | { readonly failed: string };
