import type { Formula } from "./formula.ts";
import type { Truth } from "./truth.ts";

/** How code holds a fact: a variable, and the conditions that can be asked of it. */
export interface Column {
  /** Index into the plan's facts. */
  readonly fact: number;
  readonly variable: string;
  readonly known: Truth;
  /** Declarations at the top of the module. */
  readonly declarations: readonly string[];
  /** Statements that make the variable of what a record holds and count what is missing, or return null where it does not fit. */
  readonly fromRecord: (given: string) => readonly string[];
  /** Statements that make it of `facts[fact]`, a value as the evaluator has it, or return false where it is none of the fact's. */
  readonly fromValue: readonly string[];
  /** Statements that make it of `facts.name`, exactly as its type says, or throw. Null where that takes the evaluator. */
  readonly fromExact: ((given: string, name: string) => readonly string[]) | null;
}

/** Numbers, or what is compared as one. */
export interface NumberColumn extends Column {
  readonly kind: "number";
  readonly as: "number" | "money" | "date" | "time";
}

export interface FlagColumn extends Column {
  readonly kind: "yes/no";
  readonly isYes: Truth;
}

/** Values of which one is meant, by their keys. */
export interface KeyColumn extends Column {
  readonly kind: "choice" | "text";
  /** The key of a constant. */
  keyOf(text: string): string;
  /** Is it one of these? */
  isOneOf(keys: readonly string[]): Truth;
}

export type AnyColumn = NumberColumn | FlagColumn | KeyColumn;

/** The truth of one test of two values, from the text that says yes of what is known, and the one that says no. */
export function tested(holds: Formula, fails: Formula, mayHold: Formula, mayFail: Formula): Truth {
  return { holds, fails, mayHold, mayFail, open: false };
}

/** Statements that count a fact that a record lacks, or else do something about it. */
export function unlessMissing(
  given: string,
  missing: string | null,
  otherwise: readonly string[],
): readonly string[] {
  return [
    `if (${given} === undefined) {`,
    "  missing += 1;",
    ...(missing === null ? [] : [`  ${missing}`]),
    "} else {",
    ...otherwise.map((line) => `  ${line}`),
    "}",
  ];
}
