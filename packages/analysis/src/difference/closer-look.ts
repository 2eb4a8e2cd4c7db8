import type { Situation } from "../answer.ts";
import type { Encoder, EncoderOptions } from "../encoding/encoder.ts";
import type { Encoded } from "../encoding/value.ts";
import { readSituation } from "../situation/read.ts";
import type { Budget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import type { Constraint } from "./cell.ts";
import { literalsOf } from "./says-literal.ts";
import { enoughElements } from "./witnesses.ts";

/** The same question in an encoding of its own; null where nothing in a region is an answer there. */
export type Look = (options: EncoderOptions) => Encoder | null;

/** A question that is asked in another encoding. */
export interface Asked {
  readonly encoder: Encoder;
  readonly goal: Literal;
  /** The value of a dimension, by its key. */
  readonly encodedAs: (key: string) => Encoded | undefined;
}

/** Looks for an answer in a region, in encodings that follow events one by one, or do not follow rounding. */
export function lookIn(
  constraints: readonly Constraint[],
  ask: (options: EncoderOptions) => Asked | null,
  budget: Budget,
): Look {
  return (options) => {
    const asked = ask(options);
    if (asked === null) return null;
    const { encoder, goal, encodedAs } = asked;
    const { gates, book } = encoder;
    const all = gates.and(goal, ...literalsOf(constraints, encodedAs, encoder));
    return gates.sat.solve([all], book.finalCheck(budget), budget) ? encoder : null;
  };
}

/** Situations that may be examples, where what was found itself is none: it hung on rounding, or on what events come to together. */
export function* closeSituations(
  { histories, inexact }: Encoder,
  look: Look,
  sizes: readonly number[],
): Iterable<Situation> {
  const isExact = inexact.length === 0;
  for (const size of histories.size > 0 ? sizes : [0]) {
    const pins = histories.size > 0 || isExact ? [] : [{ pin: 1 }, { pin: 2 }, { pin: 10 }];
    for (const how of [{ isSmooth: true }, ...(isExact ? [] : [{}]), ...pins]) {
      const closer = look({ elements: () => size, ...how });
      if (closer !== null) yield readSituation(closer);
    }
  }
}

/** Whether nothing that can have happened makes it so. */
export function isNowhere(encoder: Encoder, look: Look): boolean {
  const sizes = enoughElements(encoder);
  return sizes?.every((elements) => look({ elements }) === null) ?? false;
}
