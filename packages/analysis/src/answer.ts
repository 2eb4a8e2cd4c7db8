import type { Decision, ExpressionIndex, JsonValue, PartPlace } from "@handrail/evaluator";

/** What comes of a question: never a guess. */
export type Answer =
  | {
      readonly answer: "yes";
      /** A situation that shows it, decided by the evaluator before it is shown. */
      readonly witness: Witness;
    }
  | { readonly answer: "no" }
  | CannotTell;

export interface CannotTell {
  readonly answer: "cannot tell";
  /** What stands in the way, as a part of a sentence: `a product of two facts is not followed`. */
  readonly reason: string;
  /** The expression that is not followed; null where the question takes too many steps. */
  readonly expression: ExpressionIndex | null;
  /** Where it stands, and its text; null where the plan does not say. */
  readonly place: PartPlace | null;
}

/** A situation: as few facts as possible, with simple values. */
export interface Witness extends Situation {
  /** `stage = evaluation and channel = reseller`. */
  readonly words: string;
  /** What is decided in it, where the question is about decisions. */
  readonly decision?: Decision;
}

export interface Situation {
  /** In UTC. */
  readonly now: string;
  readonly record: { readonly [name: string]: JsonValue };
}

export interface AskOptions {
  /** How many steps of the search a question may take before it cannot be told; 2,000,000 by default. */
  readonly steps?: number;
  /** Hears where a question is given up because it takes more steps, which some answers do not tell. */
  readonly onLimit?: () => void;
}
