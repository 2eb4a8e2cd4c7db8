/** A variable, or with a minus its negation. Variables count from 1. */
export type Literal = number;

/** From 2 on, a number for each literal. */
export const place = (literal: Literal) => (literal > 0 ? 2 * literal : -2 * literal + 1);
