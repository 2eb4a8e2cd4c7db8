import type { ExpressionIndex, Plan, PlanType } from "@handrail/evaluator";
import type { Gates } from "./gates.ts";
import type { Numbers } from "./numbers.ts";
import type { QuantityBook } from "./quantities.ts";
import type { Encoded, NumberValue, Truth } from "./value.ts";

/** The element of a history that an expression is about: its number among those that are looked at; null outside. */
export type ElementIndex = number | null;

/** Why something cannot be told exactly. */
export interface Inexact {
  readonly expression: ExpressionIndex;
  readonly reason: string;
}

/** What the encoders of single operations share. */
export interface Encoding {
  readonly plan: Plan;
  readonly gates: Gates;
  readonly book: QuantityBook;
  readonly numbers: Numbers;
  readonly now: NumberValue;
  readonly today: NumberValue;
  /** How far the clocks of the plan's zone may go ahead of or behind an even count, in milliseconds. */
  readonly zone: { readonly least: number; readonly most: number };
  value(index: ExpressionIndex, element: ElementIndex): Encoded;
  truth(index: ExpressionIndex, element: ElementIndex): Truth;
  /** A fresh value of a type, such as a fact's. */
  variable(type: PlanType, inferred: boolean): Encoded;
  /** A value that an expression cannot be followed to; it may be any, or unknown. */
  anything(index: ExpressionIndex, type: PlanType, reason: string): Encoded;
  /** The same of a condition, which is known at most where its sides are. */
  uncompared(index: ExpressionIndex, sides: readonly Encoded[], element: ElementIndex): Truth;
  note(index: ExpressionIndex, reason: string): void;
}
