import type { Literal } from "../solver/sat.ts";
import type { Linear } from "./linear.ts";

/** A condition: when it is true, and when it is false; else it is unknown. */
export interface Truth {
  readonly kind: "truth";
  readonly yes: Literal;
  readonly no: Literal;
}

/** A number, an amount, a day, an instant or an elapsed time. Its sum says nothing where it is not known. */
export interface NumberValue {
  readonly kind: "number";
  readonly known: Literal;
  readonly sum: () => Linear;
  /** The sum before it was rounded to a double; where it is compared with a constant, rounding can be told exactly. */
  readonly unrounded?: Linear;
  /** What it adds up from, where it is the points of conditions. */
  readonly points?: Points;
}

export interface Points {
  readonly conditions: readonly Literal[];
  readonly units: readonly number[];
  /** How many units are one. */
  readonly perUnit: number;
}

/** One of several words. */
export interface SymbolValue {
  readonly kind: "symbol";
  readonly known: Literal;
  /** The values that its type lists. */
  readonly declared: readonly string[];
  /** Those that it may have, as far as they are told apart. */
  readonly spellings: () => readonly string[];
  readonly is: (spelling: string) => Literal;
  /** Lets a further word be told apart, where it may have any. */
  readonly open: ((spelling: string) => void) | null;
  /** For text: whether it contains or starts with a part. */
  readonly part?: (how: "contains" | "starts with", part: string) => Literal;
  readonly parts?: () => readonly TextPart[];
}

/** What a text contains or starts with. */
export interface TextPart {
  readonly how: "contains" | "starts with";
  readonly part: string;
  readonly literal: Literal;
}

/** A duration without a fixed length, or in calendar days: only to step with. */
export interface StepsValue {
  readonly kind: "steps";
  readonly family: "days" | "months" | "business days" | "business hours";
  readonly count: number;
  readonly milliseconds: number;
}

export interface ListValue {
  readonly kind: "list";
  readonly known: Literal;
  readonly declared: readonly string[];
  /** Those that are asked for. */
  readonly spellings: () => readonly string[];
  readonly has: (spelling: string) => Literal;
}

/** Something of which only is told whether it is known. */
export interface OpaqueValue {
  readonly kind: "opaque";
  readonly known: Literal;
}

export type Encoded = Truth | NumberValue | SymbolValue | StepsValue | ListValue | OpaqueValue;
