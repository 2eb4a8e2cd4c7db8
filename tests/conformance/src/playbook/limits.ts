import type { Expression } from "./expressions.ts";
import type { Pattern, Sentence } from "./sentences.ts";

/** `limit ACTIONS to N per D counting H where F`. It has no condition. */
export interface Limit extends Sentence {
  readonly covers: Pattern;
  /** A number, or the name of a setting. */
  readonly count: number | string;
  /** Null: per decision. */
  readonly counting: Counting | null;
}

export interface Counting {
  /** By its singular. */
  readonly history: string;
  readonly per: Expression;
  readonly where: Expression | null;
}
