import type { Expression } from "./expressions.ts";

/** `score NAME`: its name is a number, and `NAME band` a step, if it has bands. */
export interface Score {
  readonly name: string;
  readonly items: readonly ScoreItem[];
  readonly bands: readonly ScoreBand[];
}

export interface ScoreItem {
  readonly word: "add" | "take";
  /** A number, or the name of a setting that holds one. */
  readonly points: Expression;
  /** Null: always. */
  readonly when: Expression | null;
}

export interface ScoreBand {
  readonly name: string;
  /** Null for the last. */
  readonly below: Expression | null;
}

/** The band of a score has a name of its own. */
export function bandName({ name }: Score): string {
  return `${name} band`;
}
